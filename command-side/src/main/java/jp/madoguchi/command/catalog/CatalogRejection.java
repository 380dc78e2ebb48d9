package jp.madoguchi.command.catalog;

import jp.madoguchi.command.support.Refusal;

/** Why the catalog says no. */
enum CatalogRejection implements Refusal {
  PROCEDURE_IS_RETIRED,
  REVISION_ALREADY_PUBLISHED,
  PROCEDURE_IS_NOT_PUBLISHED,
  REVISION_IS_UNKNOWN {
    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  },
  EFFECTIVE_BEFORE_THE_LAST_PUBLICATION {
    @Override
    public Kind kind() {
      return Kind.IMPOSSIBLE;
    }
  },
  EXTENSION_IS_IMPOSSIBLE {
    @Override
    public Kind kind() {
      return Kind.IMPOSSIBLE;
    }
  }
}
