package jp.madoguchi.command.proof;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamping authority of our own, over real HTTP, which can also answer wrongly. */
final class SmallAuthority implements AutoCloseable {

  static final Instant TIME = Instant.parse("2026-04-01T00:05:00Z");
  private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3");

  private final KeyPair keys = keyPair();
  private final X509Certificate certificate = selfSigned();
  private final HttpServer server;
  private UnaryOperator<byte[]> answers = this::stamped;
  private int status = 200;

  SmallAuthority() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://localhost:%d/".formatted(server.getAddress().getPort()));
  }

  X509Certificate certificate() {
    return certificate;
  }

  /** What it answers to a query, both DER. */
  SmallAuthority answering(UnaryOperator<byte[]> wrongly) {
    answers = wrongly;
    return this;
  }

  SmallAuthority failing(int code) {
    status = code;
    return this;
  }

  byte[] stamped(byte[] query) {
    return responded(query, Set.of(TSPAlgorithms.SHA256.getId()));
  }

  /** It knows no hash that we use. */
  byte[] refused(byte[] query) {
    return responded(query, Set.of(TSPAlgorithms.SHA512.getId()));
  }

  private byte[] responded(byte[] query, Set<String> algorithms) {
    try {
      return new TimeStampResponseGenerator(tokens(), algorithms)
          .generate(new TimeStampRequest(query), BigInteger.ONE, Date.from(TIME))
          .getEncoded();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private TimeStampTokenGenerator tokens() throws Exception {
    var digests = new JcaDigestCalculatorProviderBuilder().build();
    return new TimeStampTokenGenerator(
        new JcaSimpleSignerInfoGeneratorBuilder()
            .build("SHA256withECDSA", keys.getPrivate(), certificate),
        digests.get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
        POLICY);
  }

  private void answer(HttpExchange exchange) throws IOException {
    var answer = answers.apply(exchange.getRequestBody().readAllBytes());
    exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
    try (var body = exchange.getResponseBody()) {
      body.write(answer);
    }
  }

  private X509Certificate selfSigned() {
    var name = new X500Name("CN=Small authority");
    try {
      var builder =
          new JcaX509v3CertificateBuilder(
              name,
              BigInteger.ONE,
              Date.from(TIME.minus(Duration.ofDays(1))),
              Date.from(TIME.plus(Duration.ofDays(1))),
              name,
              keys.getPublic());
      builder.addExtension(
          Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
      var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair keyPair() {
    try {
      return KeyPairGenerator.getInstance("EC").generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
