// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choices.h"
#include "outline/outlinecheck.h"
#include "outline/outlinefinder.h"
#include "project/outlinecarry.h"
#include "project/outlineshape.h"
#include "project/sectiontree.h"
#include "targets.h"

#include <QSet>

namespace meipi::fuzz {

namespace {

constexpr int mostPieces = 300;
constexpr int mostEdits = 12;

// What lines of proposals are made of, and what only looks like it.
const QStringList &pieces()
{
    static const QStringList all{
        u"\n"_qs,
        u"\n\n"_qs,
        u"一、"_qs,
        u"二、"_qs,
        u"三、"_qs,
        u"（一）"_qs,
        u"（二）"_qs,
        u"1."_qs,
        u"2."_qs,
        u"（1）"_qs,
        u"①"_qs,
        u"第一章 "_qs,
        u"第二章 "_qs,
        u"第一节 "_qs,
        u"第一条 "_qs,
        u"第二条"_qs,
        u"1.1 "_qs,
        u"1.1.1 "_qs,
        u"2.1 "_qs,
        u"壹、"_qs,
        u"附件1："_qs,
        u"附件："_qs,
        u"目录"_qs,
        u"……3"_qs,
        u"总体要求"_qs,
        u"加强领导。"_qs,
        u"推进；"_qs,
        u"“"_qs,
        u"”"_qs,
        u"，"_qs,
        u" "_qs,
        u"　　"_qs,
        u"**"_qs,
        u"## "_qs,
        u"Article 3 "_qs,
        u"Recommendation 1: "_qs,
        u"Act. "_qs,
        u"\U0001F4D6"_qs,
        u"2018年12月4日"_qs,
        u"责任编辑："_qs,
        u"作者："_qs,
        u"特此通知"_qs,
        u"|"_qs,
        u"\t"_qs,
        u"12"_qs,
        u"关于加强工作的意见"_qs,
        u"제1장 "_qs,
        u"§ 2 "_qs,
        u"—— 2 ——"_qs,
        u"(iv) "_qs,
        u"A. "_qs,
        u"II. "_qs,
        u"要坚持问题导向，完善政策措施，强化组织领导，确保各项任务落到实处，并定期开展评估。"_qs};
    return all;
}

QString textOf(Choices &choices)
{
    QString text;
    for (int i = choices.byte(); i > 0 && text.size() < mostPieces * 40; --i)
        text += choices.oneOf(pieces());
    return text;
}

QList<HeadingHint> hintsOf(Choices &choices, const Text &text)
{
    QList<HeadingHint> hints;
    QSet<qsizetype> taken;
    for (int i = choices.byte() % 8; i > 0; --i) {
        HeadingHint hint;
        hint.paragraph = choices.below(text.paragraphCount());
        hint.level = 1 + choices.byte() % 9;
        hint.bold = choices.byte() % 2 == 1;
        if (!taken.contains(hint.paragraph) && text.paragraphCount() > 0)
            hints.append(hint);
        taken.insert(hint.paragraph);
    }
    return hints;
}

void edit(OutlineShape &shape, const QList<Section> &rows, const Text &text, Choices &choices)
{
    const SectionId id = rows.isEmpty() ? SectionId() : rows[choices.below(rows.size())].id;
    const qsizetype start = choices.below(text.size());
    qsizetype end = std::min(text.size(), start + 1 + choices.byte() % 20);
    while (end > start + 1 && text.string()[end - 1].isSpace()) // as addSection() trims it
        --end;
    switch (choices.byte() % 5) {
    case 0:
        static_cast<void>(shape.promote(id));
        break;
    case 1:
        static_cast<void>(shape.demote(id));
        break;
    case 2:
        static_cast<void>(shape.drop(id));
        break;
    case 3:
        static_cast<void>(shape.rename(id, choices.oneOf(pieces())));
        break;
    default:
        if (!text.isEmpty())
            static_cast<void>(shape.add({start, end}));
        break;
    }
}

// What lies in each other and after each other, whatever a reader does.
void checkTree(const QList<Section> &rows, const Text &text)
{
    const SectionTree tree(rows);
    const QList<OutlineNode> &nodes = tree.outline().nodes();
    for (int node = 0; node < nodes.size(); ++node) {
        const TextRange range = nodes[node].range;
        verify(range.start >= 0 && range.start <= range.end && range.end <= text.size(),
               "a section lies in the text", nodes[node].title);
        verify(nodes[node].parent < 0 || nodes[nodes[node].parent].range.contains(range),
               "a section lies in the one around it", nodes[node].title);
        const int next = tree.outline().nextSibling(node);
        verify(next < 0 || range.end <= nodes[next].range.start, "sections lie after each other",
               nodes[node].title);
    }
}

} // namespace

void runOutline(const QByteArray &input)
{
    Choices choices(input);
    const Text text(textOf(choices));
    const QList<HeadingHint> hints = hintsOf(choices, text);
    const Outline outline = findOutline(text, hints);
    const QString fault = test::outlineFault(text, outline);
    verify(fault.isEmpty(), "an outline keeps its promises", fault);

    const VersionId version = VersionId::create();
    QList<Section> rows = sectionsFrom(outline, version);
    for (int i = choices.byte() % mostEdits; i > 0; --i) {
        OutlineShape shape(version, rows, text);
        edit(shape, rows, text, choices);
        rows = shape.settled();
        checkTree(rows, text);
    }
    const Text other(textOf(choices));
    const CarriedOutline carried =
        carryOutline(rows, text, sectionsFrom(findOutline(other), version), version, other,
                     choices.byte() % 2 == 1);
    checkTree(carried.rows, other);
}

// Mutated they become every other order of pieces.
QList<QByteArray> outlineSeeds()
{
    QList<QByteArray> seeds{{}};
    for (int seed = 0; seed < 6; ++seed) {
        QByteArray bytes(1, char(60));
        for (int i = 0; i < 60; ++i)
            bytes.append(static_cast<char>(i % 3 == 0 ? 0 : (i * (seed + 3)) % 52));
        for (int i = 0; i < 60; ++i)
            bytes.append(static_cast<char>(i * 7 + seed));
        seeds.append(bytes);
    }
    return seeds;
}

} // namespace meipi::fuzz
