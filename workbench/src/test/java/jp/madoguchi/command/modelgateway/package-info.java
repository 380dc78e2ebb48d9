/** The way out, tried against a provider that speaks real HTTP. */
@org.jspecify.annotations.NullMarked
package jp.madoguchi.command.modelgateway;
