/** Servers of our own: started, killed, looked at. */
@NullMarked
package jp.madoguchi.workbench.server;

import org.jspecify.annotations.NullMarked;
