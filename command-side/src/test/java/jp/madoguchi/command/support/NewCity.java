package jp.madoguchi.command.support;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import jp.madoguchi.shared.id.Identifier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** A city in memory, with the seeds that every feature brings. */
final class NewCity implements AutoCloseable {

  private final Configuration axon = axon();
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  final Facts facts = new Facts(axon.eventStore());
  private final List<Identifier> lives;

  NewCity(String keyset) {
    System.setProperty("madoguchi.sealing.keyset", keyset);
    var seeds = new ClassPathBeanDefinitionScanner(context, false);
    seeds.addIncludeFilter(new AssignableTypeFilter(Seed.class));
    seeds.scan("jp.madoguchi.command");
    context.registerBean(DataSource.class, Tables::empty);
    context.scan("jp.madoguchi.platform.privacy");
    context.refresh();
    this.lives =
        namedNow(); // Once: to ask the seeds is to seal, and a later city empties the keys.
  }

  Collection<Seed> seeds() {
    return context.getBeansOfType(Seed.class).values();
  }

  private List<Identifier> namedNow() {
    return seeds().stream()
        .flatMap(seed -> seed.plantings().stream())
        .map(Seed.Planting::life)
        .toList();
  }

  Stream<Identifier> lives() {
    return lives.stream();
  }

  <E> List<E> factsOfKind(Class<E> kind) {
    return lives().flatMap(life -> facts.of(life, kind).stream()).toList();
  }

  int everything() {
    return factsOfKind(Object.class).size();
  }

  void start() throws Exception {
    start(axon.commandGateway());
  }

  /** Whatever this node sends, another node has sent just before. */
  void startBesideAFasterNode() throws Exception {
    startHindered(command -> axon.commandBus().dispatch(command));
  }

  /** Nothing that this node sends arrives. */
  void startWithoutAStore() throws Exception {
    startHindered(_ -> {});
  }

  private void startHindered(Consumer<CommandMessage<?>> first) throws Exception {
    start(
        DefaultCommandGateway.builder()
            .commandBus(axon.commandBus())
            .dispatchInterceptors(
                _ ->
                    (_, command) -> {
                      first.accept(command);
                      throw new ConcurrencyException("Another node was faster");
                    })
            .build());
  }

  private void start(CommandGateway gateway) throws Exception {
    new WhenTheCityIsNewThenSeedIt(List.copyOf(seeds()), new Sending(gateway), facts)
        .run(new DefaultApplicationArguments());
  }

  void plantOnlyTheFirstFactOf(Identifier life) {
    seeds().stream()
        .flatMap(seed -> seed.plantings().stream())
        .filter(planting -> planting.life().equals(life))
        .forEach(planting -> axon.commandGateway().sendAndWait(planting.intents().getFirst()));
  }

  private static Configuration axon() {
    var configurer =
        DefaultConfigurer.defaultConfiguration(false)
            .configureEmbeddedEventStore(_ -> new InMemoryEventStorageEngine());
    aggregates().forEach(configurer::configureAggregate);
    return configurer.start();
  }

  private static List<Class<?>> aggregates() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Aggregate.class));
    return scanner.findCandidateComponents("jp.madoguchi.command").stream()
        .<Class<?>>map(NewCity::load)
        .toList();
  }

  private static Class<?> load(BeanDefinition definition) {
    try {
      return Class.forName(definition.getBeanClassName());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    axon.shutdown();
    context.close();
  }
}
