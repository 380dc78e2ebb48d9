package jp.madoguchi.shared.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.regex.Pattern;

/** How names are made, and what they may look like. */
final class Generation {

  static final TimeBasedEpochRandomGenerator TIME_ORDERED =
      Generators.timeBasedEpochRandomGenerator();
  static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?");

  private Generation() {}
}
