// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choices.h"
#include "import/wordfile.h"
#include "importchecks.h"
#include "targets.h"

namespace meipi::fuzz {

namespace {

constexpr int mostTags = 400;

// Elements of WordprocessingML, opened and closed in any order.
const QStringList &tags()
{
    static const QStringList all{
        u"<w:p>"_qs,
        u"</w:p>"_qs,
        u"<w:r>"_qs,
        u"</w:r>"_qs,
        u"<w:t>一、算力</w:t>"_qs,
        u"<w:t xml:space=\"preserve\"> x </w:t>"_qs,
        u"<w:p><w:r><w:t>甲乙</w:t></w:r></w:p>"_qs,
        u"<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>"_qs,
        u"<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"_qs,
        u"<w:pPr><w:pStyle w:val=\"a\"/></w:pPr>"_qs,
        u"<w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>"_qs,
        u"<w:rPr><w:b/><w:i w:val=\"0\"/></w:rPr>"_qs,
        u"<w:ins w:id=\"1\">"_qs,
        u"</w:ins>"_qs,
        u"<w:del w:id=\"2\">"_qs,
        u"</w:del>"_qs,
        u"<w:delText>旧</w:delText>"_qs,
        u"<w:tbl>"_qs,
        u"</w:tbl>"_qs,
        u"<w:tr>"_qs,
        u"</w:tr>"_qs,
        u"<w:tc>"_qs,
        u"</w:tc>"_qs,
        u"<w:tcPr><w:gridSpan w:val=\"99999\"/><w:vMerge/></w:tcPr>"_qs,
        u"<w:commentRangeStart w:id=\"1\"/>"_qs,
        u"<w:commentRangeEnd w:id=\"1\"/>"_qs,
        u"<w:commentReference w:id=\"1\"/>"_qs,
        u"<w:footnoteReference w:id=\"1\"/>"_qs,
        u"<w:tab/><w:br w:type=\"page\"/>"_qs,
        u"<w:lastRenderedPageBreak/>"_qs,
        u"<w:sectPr><w:pgNumType w:start=\"-4\" w:fmt=\"upperRoman\"/></w:sectPr>"_qs,
        u"<mc:AlternateContent><mc:Choice>"_qs,
        u"</mc:Choice></mc:AlternateContent>"_qs,
        u"<w:sdt><w:sdtContent>"_qs,
        u"</w:sdtContent></w:sdt>"_qs,
        u"<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>"_qs,
        u"<w:sym w:char=\"F0E0\"/><w:noBreakHyphen/>"_qs,
        u"&#55357;"_qs,
        u"<w:fldChar w:fldCharType=\"begin\"/>"_qs,
        u"<w:fldChar w:fldCharType=\"end\"/>"_qs,
    };
    return all;
}

QString markup(Choices &choices)
{
    QString result;
    for (int i = choices.byte() * 2; i > 0 && i < mostTags * 2; --i)
        result += choices.oneOf(tags());
    return result;
}

} // namespace

void runWord(const QByteArray &input)
{
    Choices choices(input);
    const QString body = markup(choices);
    QHash<QString, QByteArray> parts;
    if (choices.byte() % 2 == 1) {
        parts.insert(QStringLiteral("comments.xml"),
                     test::wordPart(QStringLiteral("comments"),
                                    QStringLiteral("<w:comment w:id=\"1\" w:author=\"L\">%1"
                                                   "</w:comment>")
                                        .arg(markup(choices))));
        parts.insert(
            QStringLiteral("footnotes.xml"),
            test::wordPart(
                QStringLiteral("footnotes"),
                QStringLiteral("<w:footnote w:id=\"1\">%1</w:footnote>").arg(markup(choices))));
    }
    if (choices.byte() % 2 == 1)
        parts.insert(QStringLiteral("numbering.xml"), choices.bytes());
    checkImport(test::wordFile(body, parts), QStringLiteral("a.docx"));
}

QList<QByteArray> wordSeeds()
{
    QList<QByteArray> seeds{{}};
    for (int seed = 1; seed < 6; ++seed) {
        QByteArray bytes(1, char(30));
        for (int i = 0; i < 60; ++i)
            bytes.append(static_cast<char>((i * seed) % 40));
        seeds.append(bytes + QByteArray("\x01\x05\x06\x06\x01\x06"));
    }
    return seeds;
}

} // namespace meipi::fuzz
