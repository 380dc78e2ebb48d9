package jp.madoguchi.allinone.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;

/** The key that signs tokens: made once, so that tokens outlive a restart. */
final class SigningKey {

  private static final int BITS = 3072;

  private SigningKey() {}

  static JWKSet in(OwnedFile file) {
    var text = file.read().orElseGet(() -> createdIn(file));
    try {
      return JWKSet.parse(text);
    } catch (ParseException e) {
      throw new IllegalStateException(
          "The key file %s cannot be read; without it, a new one is made and everybody signs in anew"
              .formatted(file.path()));
    }
  }

  private static String createdIn(OwnedFile file) {
    var text = new JWKSet(generated()).toString(false);
    file.write(text);
    return text;
  }

  private static RSAKey generated() {
    try {
      return new RSAKeyGenerator(BITS)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .keyIDFromThumbprint(true)
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
