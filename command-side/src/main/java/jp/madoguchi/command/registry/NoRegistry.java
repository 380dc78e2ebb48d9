package jp.madoguchi.command.registry;

import java.util.Optional;
import java.util.Set;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.shared.catalog.RegistryEntry;
import org.springframework.http.HttpStatus;

/** 台帳なし — the default: nothing is configured, nobody is asked. */
final class NoRegistry implements Registry {

  @Override
  public Optional<Registered> about(String residentNumber, Set<RegistryEntry> entries) {
    throw new RequestRefused(
        HttpStatus.CONFLICT, "REGISTRY_IS_NOT_CONFIGURED", "台帳照会が設定されていません。目で確かめて審査してください");
  }
}
