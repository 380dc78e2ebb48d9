package jp.madoguchi.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Maintenance is for whoever sits at the machine, whatever a header says of where they sit. */
class FromTheMachineItselfTest {

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.0.1.1", "0:0:0:0:0:0:0:1"})
  void may_be_maintained(String address) {
    assertThat(mayFrom(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.7", "192.0.2.2", "fd00:0:0:0:0:0:0:2"})
  void may_not_be_maintained_from_elsewhere(String address) {
    assertThat(mayFrom(address)).isFalse();
  }

  private static boolean mayFrom(String address) {
    var request = new MockHttpServletRequest("POST", "/actuator/pages");
    request.setRemoteAddr(address);
    request.addHeader("X-Forwarded-For", "127.0.0.1");
    var result =
        ApiSecurity.FROM_THE_MACHINE_ITSELF.authorize(
            () -> null, new RequestAuthorizationContext(request));
    return result != null && result.isGranted();
  }
}
