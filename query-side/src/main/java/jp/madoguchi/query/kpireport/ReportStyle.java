package jp.madoguchi.query.kpireport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.nodes.DataNode;

/** How a report looks, and the policy that lets a browser take nothing but that. */
final class ReportStyle {

  private static final String STYLE =
      """
      body { max-width: 190mm; margin: 8mm auto; padding: 0 4mm; color: #1f2a30; background: #fff; font: 10pt/1.6 "BIZ UDPGothic", "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", Meiryo, sans-serif }
      header { border-bottom: 2pt solid #1d4f6e }
      h1 { margin: 0; font-size: 18pt }
      .of { margin: 0; font-size: 13pt }
      .mark, footer, .key { margin: 1mm 0; font-size: 8pt; color: #55626a }
      h2 { margin: 7mm 0 2mm; padding-left: 2mm; font-size: 12pt; border-left: 1.2mm solid #1d4f6e; break-after: avoid }
      table { width: 100%; margin: 2mm 0 4mm; border-collapse: collapse; font-size: 8pt }
      caption { text-align: left; font-size: 8.5pt; font-weight: bold }
      th, td { padding: .8mm 1.2mm; border-bottom: .3pt solid #b9c4ca; text-align: right; vertical-align: top }
      th:first-child { text-align: left }
      thead { display: table-header-group }
      thead th { color: #55626a; font-weight: normal; border-bottom: .8pt solid #55626a; white-space: nowrap }
      tbody th { font-weight: normal }
      tr, figure, .heat { break-inside: avoid }
      td:nth-child(2) { font-weight: bold }
      .words td, .words th { text-align: left; font-weight: normal }
      .words td:nth-child(2) { font-weight: normal }
      .words tbody th { min-width: 38mm }
      figure { margin: 2mm 0 4mm }
      figcaption { font-size: 8.5pt; font-weight: bold }
      svg { width: 100%; height: auto }
      .rule { stroke: #dbe1e4; stroke-width: 1 }
      .scale, .label { fill: #55626a; font-size: 11px }
      .scale { text-anchor: end }
      .label { text-anchor: middle }
      polyline { fill: none; stroke-width: 2.2 }
      .median { stroke: #1d5f8a }
      .p90 { stroke: #c0662b; stroke-dasharray: 6 4 }
      circle { fill: #fff; stroke-width: 1.5; stroke-dasharray: none }
      .bar { fill: #5d93b3 }
      .heat td, .heat th { text-align: center; font-weight: normal; border: 1pt solid #fff }
      .shade-0 { color: #55626a; background: #f3f5f6 }
      .shade-1 { background: #dfebf2 }
      .shade-2 { background: #b9d4e4 }
      .shade-3 { background: #8ab7d1 }
      .shade-4 { color: #fff; background: #3f7ea6 }
      .shade-5 { color: #fff; background: #1d4f6e }
      footer { margin-top: 8mm; border-top: .5pt solid #b9c4ca }
      @page { size: A4; margin: 14mm 10mm }
      @media print { body { margin: 0; padding: 0; print-color-adjust: exact } }
      @media screen and (max-width: 40rem) { table { display: block; overflow-x: auto } }
      """;

  private ReportStyle() {}

  static DataNode element() {
    return new DataNode(STYLE);
  }

  static String policy() {
    return "default-src 'none'; style-src 'sha256-%s'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'"
        .formatted(hash());
  }

  private static String hash() {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
