/** The city as its callers see it: over HTTP. */
@NullMarked
package jp.madoguchi.workbench.http;

import org.jspecify.annotations.NullMarked;
