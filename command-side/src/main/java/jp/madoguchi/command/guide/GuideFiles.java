package jp.madoguchi.command.guide;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * 取り込むファイル — the three files of a guide, in UTF-8 or CP932; Base64 in JSON.
 *
 * @param procedures 手続き
 * @param questions 質問
 * @param transitions 条件: what follows from each choice
 */
@Schema(
    example =
        """
        {"procedures": "566h55CG5ZCNLOihqOekuuWQjQpwcm9jLWRvZy1hZGRyZXNzLOeKrOOBruaJgOWcqOWcsA==",
         "questions": "566h55CG5ZCNLOihqOekuuWQjSzos6rllY/jga7lvaLlvI8s6YG45oqe6IKi44Gu5b2i5byP",
         "transitions": "566h55CG5ZCNLOmBuOaKnuiCojE="}""")
record GuideFiles(byte[] procedures, byte[] questions, byte[] transitions) {}
