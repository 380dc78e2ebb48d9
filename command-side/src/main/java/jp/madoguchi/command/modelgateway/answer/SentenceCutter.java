package jp.madoguchi.command.modelgateway.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** 文の切出し — cuts what arrives in pieces into whole sentences, each with the citations behind it. */
final class SentenceCutter {

  private static final Pattern SENTENCE =
      Pattern.compile("[^。！？!?\\n]*(?:[。！？!?]+|\\.(?=\\s)|\\n)(?:[」』）)]*)(?:[ 　]*\\[\\d{1,2}])*");
  private static final Pattern MAY_GO_ON = Pattern.compile("[ 　\\[\\]\\d」』）)。！？!?]*");

  private final StringBuilder rest = new StringBuilder();

  /** Sentences that are whole now: what follows shows that no citation is still to come. */
  List<String> add(String piece) {
    rest.append(piece);
    var whole = new ArrayList<String>();
    var sentence = SENTENCE.matcher(rest);
    var done = 0;
    while (sentence.find() && !mayGoOn(sentence.end())) {
      whole.add(sentence.group());
      done = sentence.end();
    }
    rest.delete(0, done);
    return whole;
  }

  private boolean mayGoOn(int end) {
    return MAY_GO_ON.matcher(rest.substring(end)).matches();
  }

  /** What is left at the end. */
  List<String> end() {
    var whole = new ArrayList<String>();
    var sentence = SENTENCE.matcher(rest);
    var done = 0;
    while (sentence.find()) {
      whole.add(sentence.group());
      done = sentence.end();
    }
    whole.add(rest.substring(done));
    rest.setLength(0);
    return whole;
  }
}
