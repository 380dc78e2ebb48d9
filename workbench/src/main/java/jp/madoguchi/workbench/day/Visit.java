package jp.madoguchi.workbench.day;

import java.util.List;

/** 来庁 — everything that is entered about one visitor, in the order in which it is entered. */
record Visit(int number, List<Act> acts) {

  long cases() {
    return acts.stream().filter(act -> act.deed() instanceof Deed.OpenCase).count();
  }
}
