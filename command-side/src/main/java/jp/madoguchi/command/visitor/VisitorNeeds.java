package jp.madoguchi.command.visitor;

import static jp.madoguchi.shared.rights.Permission.LIFTING_PROTECTION;
import static jp.madoguchi.shared.rights.Permission.LIFTING_TEMPORARILY;
import static jp.madoguchi.shared.rights.Permission.PROTECTING;
import static jp.madoguchi.shared.rights.Permission.RECEPTION;
import static jp.madoguchi.shared.rights.Permission.REVIEWING;
import static jp.madoguchi.shared.rights.Permission.SERVING;

import jp.madoguchi.command.visitor.VisitorCommand.AmendParticulars;
import jp.madoguchi.command.visitor.VisitorCommand.ConfirmProtection;
import jp.madoguchi.command.visitor.VisitorCommand.CorrectParticulars;
import jp.madoguchi.command.visitor.VisitorCommand.EndTemporaryLift;
import jp.madoguchi.command.visitor.VisitorCommand.ExtendProtection;
import jp.madoguchi.command.visitor.VisitorCommand.FindDifferent;
import jp.madoguchi.command.visitor.VisitorCommand.LiftProtection;
import jp.madoguchi.command.visitor.VisitorCommand.LiftTemporarily;
import jp.madoguchi.command.visitor.VisitorCommand.MergeVisitor;
import jp.madoguchi.command.visitor.VisitorCommand.RegisterVisitor;
import jp.madoguchi.command.visitor.VisitorCommand.ReturnProtection;
import jp.madoguchi.command.visitor.VisitorCommand.SayEndApproaches;
import jp.madoguchi.command.visitor.VisitorCommand.SayEndPassed;
import jp.madoguchi.command.visitor.VisitorCommand.SetConsiderations;
import jp.madoguchi.command.visitor.VisitorCommand.SetProtection;
import jp.madoguchi.command.visitor.VisitorCommand.UndoMerge;
import jp.madoguchi.platform.rights.Need;

/**
 * 来庁者の権限 — which rights each intent needs. A visitor is no section's; but to protect, to lift and
 * to lift for a while are three rights (SE-06).
 */
final class VisitorNeeds {

  private static final Need DESK = Need.of(RECEPTION, SERVING, REVIEWING);

  /** Whoever may loosen a protection may make it whole again. */
  private static final Need RETURNING =
      Need.of(PROTECTING, LIFTING_TEMPORARILY, LIFTING_PROTECTION);

  private VisitorNeeds() {}

  static Need of(VisitorCommand command) {
    return switch (command) {
      case RegisterVisitor _, AmendParticulars _, CorrectParticulars _, SetConsiderations _ -> DESK;
      case FindDifferent _, MergeVisitor _, UndoMerge _ -> Need.of(SERVING, REVIEWING);
      case SetProtection _, ConfirmProtection _, ExtendProtection _ -> Need.of(PROTECTING);
      case LiftProtection _ -> Need.of(LIFTING_PROTECTION);
      case LiftTemporarily _ -> Need.of(LIFTING_TEMPORARILY);
      case ReturnProtection _ -> RETURNING;
      case EndTemporaryLift _, SayEndApproaches _, SayEndPassed _ -> Need.HOUSE;
    };
  }
}
