/** 材料 — what whoever asks a model brings along, and how what came of it is kept. */
@NullMarked
package jp.madoguchi.command.modelgateway.material;

import org.jspecify.annotations.NullMarked;
