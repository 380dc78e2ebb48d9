package jp.madoguchi.command.proof;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import jp.madoguchi.platform.proof.TimeStamp;
import jp.madoguchi.platform.stores.StoreMissing;
import jp.madoguchi.proof.note.SignedCheckpoint;
import jp.madoguchi.proof.tree.Hashing;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * A time-stamping authority over HTTP (RFC 3161, 3.4). All that it hears is a hash.
 *
 * @param certificate with which it signs; no other is believed
 */
record HttpTimeAuthority(URI address, X509Certificate certificate, HttpClient http)
    implements TimeAuthority {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int LARGEST_ANSWER = 64 << 10;
  private static final int BITS_OF_A_NONCE = 64;
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * @param certificate a file, PEM or DER
   * @throws StoreMissing if there is no certificate in it
   */
  static HttpTimeAuthority at(URI address, Path certificate) throws IOException {
    var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    try (var in = Files.newInputStream(certificate)) {
      var read = CertificateFactory.getInstance("X.509").generateCertificate(in);
      return new HttpTimeAuthority(address, (X509Certificate) read, http);
    } catch (CertificateException e) {
      throw new StoreMissing(
          "The file %s that madoguchi.proof.time-authority.certificate names has no certificate: %s"
              .formatted(certificate, e.getMessage()));
    }
  }

  @Override
  public TimeStamp stamp(SignedCheckpoint checkpoint) throws NotStamped {
    try {
      var request = request(checkpoint.note().toString());
      var token = granted(request, new TimeStampResponse(answer(request.getEncoded())));
      token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
      return new TimeStamp(
          checkpoint.checkpoint().size(),
          token.getTimeStampInfo().getGenTime().toInstant(),
          token.getEncoded());
    } catch (IOException | TSPException | OperatorCreationException e) {
      throw new NotStamped(e);
    }
  }

  private static TimeStampRequest request(String note) {
    var generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    var hash = Hashing.newSha256().digest(note.getBytes(StandardCharsets.UTF_8));
    return generator.generate(TSPAlgorithms.SHA256, hash, new BigInteger(BITS_OF_A_NONCE, RANDOM));
  }

  /** It is about the same hash and the same request. */
  private static TimeStampToken granted(TimeStampRequest request, TimeStampResponse response)
      throws TSPException, NotStamped {
    response.validate(request);
    var token = response.getTimeStampToken();
    if (token == null) {
      throw new NotStamped("The authority refused: " + response.getStatusString());
    }
    return token;
  }

  private byte[] answer(byte[] query) throws IOException, NotStamped {
    var request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/timestamp-query")
            .header("Accept", "application/timestamp-reply")
            .POST(BodyPublishers.ofByteArray(query))
            .build();
    try {
      var answer =
          http.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
      if (answer.statusCode() != 200) {
        throw new NotStamped("The authority answered " + answer.statusCode());
      }
      return answer.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotStamped(e);
    }
  }
}
