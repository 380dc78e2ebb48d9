package jp.madoguchi.command.support;

import jp.madoguchi.platform.rights.Need;

/** 意図 — what somebody asks of a life. Each says which rights that needs; without, nobody may. */
public interface Intent {

  Need needs();
}
