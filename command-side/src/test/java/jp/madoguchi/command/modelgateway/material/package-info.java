@org.jspecify.annotations.NullMarked
package jp.madoguchi.command.modelgateway.material;
