package jp.madoguchi.platform.stores;

import static jp.madoguchi.platform.stores.NeededStore.KEYS;
import static jp.madoguchi.platform.stores.NeededStore.PAGES;
import static jp.madoguchi.platform.stores.NeededStore.TABLES;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class NeededStoresTest {

  private final NeededStores ofTheQuerySide = new NeededStores("The query side", PAGES, KEYS);

  @Test
  void a_side_without_its_store_says_what_it_needs_and_how_to_give_it() {
    var ofTheCommandSide = new NeededStores("The command side", TABLES);

    assertThatThrownBy(() -> ofTheCommandSide.initialize(given()))
        .isInstanceOf(StoreMissing.class)
        .hasMessageStartingWith("The command side needs its own tables in a PostgreSQL")
        .hasMessageContaining("POSTGRES_URL");
  }

  @Test
  void all_that_is_missing_is_said_at_once() {
    assertThatThrownBy(() -> ofTheQuerySide.initialize(given()))
        .hasMessageContaining("MONGODB_URI")
        .hasMessageContaining("POSTGRES_URL");
  }

  @Test
  void an_empty_name_gives_nothing() {
    var environment = new MockEnvironment().withProperty("MONGODB_URI", "somewhere");
    environment.setProperty("POSTGRES_URL", "");

    assertThatThrownBy(() -> ofTheQuerySide.initialize(in(environment)))
        .hasMessageContaining("POSTGRES_URL");
  }

  @Test
  void a_side_that_has_its_stores_starts() {
    assertThatCode(() -> ofTheQuerySide.initialize(given("MONGODB_URI", "POSTGRES_URL")))
        .doesNotThrowAnyException();
  }

  private static GenericApplicationContext given(String... names) {
    var environment = new MockEnvironment();
    for (var name : names) {
      environment.setProperty(name, "somewhere");
    }
    return in(environment);
  }

  private static GenericApplicationContext in(MockEnvironment environment) {
    var context = new GenericApplicationContext();
    context.setEnvironment(environment);
    return context;
  }
}
