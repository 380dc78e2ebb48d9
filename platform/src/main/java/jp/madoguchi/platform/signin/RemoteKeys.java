package jp.madoguchi.platform.signin;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an issuer elsewhere. They are fetched when the first token comes, kept, fetched anew
 * in the background before they are old and when an unknown one is named, and used for some hours
 * longer while the issuer does not answer. No request waits for them but the first.
 */
final class RemoteKeys implements JWKSource<SecurityContext> {

  private static final int MILLIS = 3_000;
  private static final int LARGEST = 256 * 1024;
  private static final DefaultResourceRetriever HTTP =
      new DefaultResourceRetriever(MILLIS, MILLIS, LARGEST);
  private static final Duration KEPT = Duration.ofMinutes(15);
  private static final Duration KEPT_IN_AN_OUTAGE = Duration.ofHours(4);

  private final String issuer;
  private final String address;
  private volatile @Nullable JWKSource<SecurityContext> keys;

  /**
   * @param address of the key set; empty to ask the issuer for it
   */
  RemoteKeys(String issuer, String address) {
    this.issuer = issuer;
    this.address = address;
  }

  @Override
  public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
      throws KeySourceException {
    return found().get(selector, context);
  }

  private JWKSource<SecurityContext> found() throws RemoteKeySourceException {
    var known = keys;
    if (known == null) {
      known = keptFrom(addressOfKeys());
      keys = known;
    }
    return known;
  }

  private static JWKSource<SecurityContext> keptFrom(URL address) {
    return JWKSourceBuilder.create(address, HTTP)
        .cache(KEPT.toMillis(), 2L * MILLIS)
        .refreshAheadCache(KEPT.toMillis() / 3, true)
        .retrying(true)
        .outageTolerant(KEPT_IN_AN_OUTAGE.toMillis())
        .build();
  }

  private URL addressOfKeys() throws RemoteKeySourceException {
    try {
      return URI.create(address.isBlank() ? discovered() : address).toURL();
    } catch (IOException | ParseException | IllegalArgumentException e) {
      throw new RemoteKeySourceException("The issuer does not say where its keys are", e);
    }
  }

  private String discovered() throws IOException, ParseException {
    var about = issuer.replaceAll("/$", "") + "/.well-known/openid-configuration";
    var answer = HTTP.retrieveResource(URI.create(about).toURL()).getContent();
    var address = JSONObjectUtils.getString(JSONObjectUtils.parse(answer), "jwks_uri");
    if (address == null) {
      throw new ParseException("No jwks_uri", 0);
    }
    return address;
  }
}
