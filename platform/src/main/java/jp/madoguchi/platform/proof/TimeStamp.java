package jp.madoguchi.platform.proof;

import java.time.Instant;

/**
 * タイムスタンプ — an authority vouches that a checkpoint was there at that time (RFC 3161).
 *
 * @param size of the checkpoint
 * @param at as the authority says
 * @param token a {@code TimeStampToken}, DER, about the SHA-256 of the checkpoint's note
 */
public record TimeStamp(long size, Instant at, byte[] token) {}
