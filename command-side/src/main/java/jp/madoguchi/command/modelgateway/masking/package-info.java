/**
 * マスキング — what names a person becomes a placeholder before anything leaves, and is put back for the
 * reader.
 */
@NullMarked
package jp.madoguchi.command.modelgateway.masking;

import org.jspecify.annotations.NullMarked;
