// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/attributeedits.h"
#include "project/projectmerge.h"
#include "support/projectbuilder.h"
#include "support/snapshotcheck.h"

#include <QTest>

using namespace meipi;
using meipi::test::indexProblems;
using meipi::test::ProjectBuilder;

namespace {

/// A project and what was done to it, as its history tells.
struct Desk {
    ProjectBuilder builder;
    QList<Change> steps;

    void perform(const Result<Change> &change)
    {
        builder.perform(change);
        steps.append(*change);
    }
    const ProjectSnapshot &project() const { return builder.snapshot(); }
    ProjectWithPast withPast() const { return {project(), PastRows(steps)}; }
};

void give(Desk &desk, QStringView name, const QString &value)
{
    const auto attribute = attributeNamed(desk.project(), name);
    if (!attribute)
        qFatal("no such attribute");
    desk.perform(*setAttributeValue(desk.project(), attribute->id,
                                    desk.project().documents().first(), value));
}

QString valueAt(const Desk &desk, QStringView name)
{
    const auto attribute = attributeNamed(desk.project(), name);
    const AttributeValue *row = !attribute
        ? nullptr
        : desk.project().attributeValue(desk.project().documents().first(), attribute->id);
    return row == nullptr ? QString() : row->value;
}

} // namespace

class TestAttributeMerge : public QObject {
    Q_OBJECT

private slots:
    void init();

    void fillsEmptyAttributes();
    void keepsOurValueAndTellsOfTheirs();
    void takesOverAValueThatWasEditedThere();
    void whatPeopleWroteCountsMoreThanWhatWasFound();
    void unitesAttributesOfOneName();
    void leavesOutAValueTakenAwayHere();

private:
    MergeReport merge(); ///< Into ours; twice, as the second time must change nothing.

    Desk m_ours;
    Desk m_theirs; ///< By another author, at first a copy of ours.
};

void TestAttributeMerge::init()
{
    m_ours = Desk();
    m_ours.builder.as(u"甲"_qs).document(u"一、算力\n建设枢纽。\n二、数据\n开放数据。\n"_qs);
    m_theirs = m_ours;
    m_theirs.builder.as(u"乙"_qs);
}

MergeReport TestAttributeMerge::merge()
{
    const EditContext context = m_ours.builder.context();
    const ProjectMerge merge = mergeOf(m_ours.withPast(), m_theirs.withPast(), context);
    m_ours.perform(merge.change);
    if (const QStringList problems = indexProblems(m_ours.project()); !problems.isEmpty())
        qFatal("%s", qUtf8Printable(problems.first()));
    if (!mergeOf(m_ours.withPast(), m_theirs.withPast(), context).change.isEmpty())
        qFatal("The second time is not nothing");
    return merge.report;
}

void TestAttributeMerge::fillsEmptyAttributes()
{
    give(m_ours, u"date", u"2024"_qs);
    give(m_theirs, u"issuer", u"国务院"_qs);
    give(m_theirs, u"level", choicesOf(*attributeNamed(m_theirs.project(), u"level")).first());
    const MergeReport report = merge();
    QCOMPARE(report.attributes, 2);
    QCOMPARE(report.conflicts, QStringList());
    QCOMPARE(valueAt(m_ours, u"issuer"), u"国务院"_qs);
    QCOMPARE(valueAt(m_ours, u"date"), u"2024"_qs);
}

void TestAttributeMerge::keepsOurValueAndTellsOfTheirs()
{
    give(m_ours, u"issuer", u"国务院"_qs);
    give(m_theirs, u"issuer", u"财政部"_qs);
    const MergeReport report = merge();
    QCOMPARE(valueAt(m_ours, u"issuer"), u"国务院"_qs);
    QCOMPARE(report.conflicts.size(), 1);
    QVERIFY(report.conflicts.first().contains(u"财政部"));
}

void TestAttributeMerge::takesOverAValueThatWasEditedThere()
{
    give(m_ours, u"issuer", u"国务院"_qs);
    m_theirs = m_ours;
    give(m_theirs, u"issuer", u"国务院办公厅"_qs);
    const MergeReport report = merge();
    QCOMPARE(valueAt(m_ours, u"issuer"), u"国务院办公厅"_qs);
    QCOMPARE(report.conflicts, QStringList());
    QCOMPARE(report.updated, 1);
}

void TestAttributeMerge::whatPeopleWroteCountsMoreThanWhatWasFound()
{
    const auto issuer = attributeNamed(m_ours.project(), u"issuer");
    Change change;
    change.add(*issuer);
    change.add(AttributeValue{AttributeValueId::create(), issuer->id,
                              m_ours.project().documents().first(), u"国务院"_qs, true});
    m_ours.perform(change);
    give(m_theirs, u"issuer", u"财政部"_qs);
    QCOMPARE(merge().conflicts, QStringList());
    QCOMPARE(valueAt(m_ours, u"issuer"), u"财政部"_qs);
}

void TestAttributeMerge::unitesAttributesOfOneName()
{
    m_ours.perform(
        *addAttribute(m_ours.project(), {u"类"_qs, AttributeType::Choice, {{{}, u"甲"_qs}}}));
    m_theirs.perform(*addAttribute(m_theirs.project(), {u"类"_qs, AttributeType::Text, {}}));
    m_theirs.perform(*addAttribute(m_theirs.project(), {u"篇幅"_qs, AttributeType::Number, {}}));
    give(m_theirs, u"类", u"乙"_qs);
    give(m_theirs, u"篇幅", u"12"_qs);
    merge();
    QCOMPARE(m_ours.project().rows<Attribute>().size(), 2);
    QCOMPARE(valueAt(m_ours, u"类"), u"乙"_qs);
    QCOMPARE(choicesOf(*attributeNamed(m_ours.project(), u"类")),
             (QStringList{u"甲"_qs, u"乙"_qs}));
    QCOMPARE(valueAt(m_ours, u"篇幅"), u"12"_qs);
}

void TestAttributeMerge::leavesOutAValueTakenAwayHere()
{
    give(m_ours, u"issuer", u"国务院"_qs);
    m_theirs = m_ours;
    give(m_ours, u"issuer", {});
    QCOMPARE(merge().attributes, 0);
    QCOMPARE(valueAt(m_ours, u"issuer"), QString());
}

QTEST_GUILESS_MAIN(TestAttributeMerge)
#include "tst_attributemerge.moc"
