// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/unitcoding.h"

#include "project/project.h"
#include "support/projectbuilder.h"
#include "support/snapshotcheck.h"

#include <QRandomGenerator>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestUnitCoding : public QObject {
    Q_OBJECT

private slots:
    void init();

    void marksTheUnitExactly();
    void replacesWhereOneIsAllowed();
    void togglesWhereAnyIs();
    void doesNothingTwice();
    void takesSubthemesAway();
    void leavesWhatReachesBeyond();
    void leavesNotesAndOtherAuthors();
    void refusesStrangers();
    void agreesWithTheObviousWay_data();
    void agreesWithTheObviousWay();

private:
    ThemeId theme(const QString &path) { return m_builder->themeId(path); }
    TextRange unit(const QString &words) const;
    void dimension(DimensionRule rule);
    void code(const QString &words, const QString &path);
    QString themesOf(const QString &words);

    std::unique_ptr<ProjectBuilder> m_builder;
};

namespace {

const QString threeMeasures = u"一、工具\n给予补贴。制定标准😀。开展试点。\n"_qs;

} // namespace

void TestUnitCoding::init()
{
    m_builder = std::make_unique<ProjectBuilder>();
    m_builder->document(threeMeasures)
        .theme(u"工具/激励/补贴"_qs)
        .theme(u"工具/规制"_qs)
        .theme(u"对象"_qs);
    dimension(DimensionRule::ExactlyOne);
}

TextRange TestUnitCoding::unit(const QString &words) const
{
    const qsizetype at = threeMeasures.indexOf(words);
    return {at, at + words.size()};
}

void TestUnitCoding::dimension(DimensionRule rule)
{
    m_builder->perform(setDimension(m_builder->snapshot(), theme(u"工具"_qs), rule));
}

void TestUnitCoding::code(const QString &words, const QString &path)
{
    const Dimension tools(m_builder->snapshot(), theme(u"工具"_qs));
    const EditContext context = m_builder->context();
    m_builder->perform(
        path.isEmpty()
            ? clearUnit(m_builder->snapshot(), context, tools, m_builder->documentId(), unit(words))
            : codeUnit(m_builder->snapshot(), context, tools, m_builder->documentId(), unit(words),
                       theme(path)));
}

QString TestUnitCoding::themesOf(const QString &words)
{
    const Dimension tools(m_builder->snapshot(), theme(u"工具"_qs));
    QStringList names;
    for (const ThemeId &id : unitThemes(m_builder->snapshot(), tools, m_builder->authorId(),
                                        m_builder->documentId(), unit(words)))
        names.append(m_builder->snapshot().find(id)->name);
    return names.join(u',');
}

void TestUnitCoding::marksTheUnitExactly()
{
    code(u"制定标准😀。"_qs, u"工具/规制"_qs);
    QCOMPARE(themesOf(u"制定标准😀。"_qs), u"规制"_qs);
    QCOMPARE(themesOf(u"给予补贴。"_qs), QString());
    const auto &highlights = m_builder->snapshot().rows<Highlight>();
    QCOMPARE(highlights.size(), 1);
    QCOMPARE(highlights.begin()->quote, u"制定标准😀。"_qs);
    QCOMPARE(highlights.begin()->author, m_builder->authorId());
}

void TestUnitCoding::replacesWhereOneIsAllowed()
{
    for (const auto rule : {DimensionRule::ExactlyOne, DimensionRule::AtMostOne}) {
        init();
        dimension(rule);
        code(u"给予补贴。"_qs, u"工具/规制"_qs);
        code(u"给予补贴。"_qs, u"工具/激励"_qs);
        QCOMPARE(themesOf(u"给予补贴。"_qs), u"激励"_qs);
        QCOMPARE(m_builder->snapshot().rows<Coding>().size(), 1);
        QCOMPARE(m_builder->snapshot().rows<Highlight>().size(), 1);
        code(u"给予补贴。"_qs, QString());
        QVERIFY(m_builder->snapshot().rows<Highlight>().isEmpty());
        QVERIFY(m_builder->snapshot().rows<Placement>().isEmpty());
    }
}

void TestUnitCoding::togglesWhereAnyIs()
{
    dimension(DimensionRule::Any);
    code(u"给予补贴。"_qs, u"工具/规制"_qs);
    code(u"给予补贴。"_qs, u"工具/激励"_qs);
    QCOMPARE(themesOf(u"给予补贴。"_qs), u"激励,规制"_qs);
    code(u"给予补贴。"_qs, u"工具/规制"_qs);
    QCOMPARE(themesOf(u"给予补贴。"_qs), u"激励"_qs);
    code(u"给予补贴。"_qs, u"工具/激励"_qs);
    QVERIFY(m_builder->snapshot().rows<Highlight>().isEmpty());
}

void TestUnitCoding::doesNothingTwice()
{
    code(u"给予补贴。"_qs, u"工具/规制"_qs);
    const Dimension tools(m_builder->snapshot(), theme(u"工具"_qs));
    const auto again =
        codeUnit(m_builder->snapshot(), m_builder->context(), tools, m_builder->documentId(),
                 unit(u"给予补贴。"_qs), theme(u"工具/规制"_qs));
    QVERIFY(again && again->isEmpty());
    const auto cleared = clearUnit(m_builder->snapshot(), m_builder->context(), tools,
                                   m_builder->documentId(), unit(u"开展试点。"_qs));
    QVERIFY(cleared && cleared->isEmpty());
}

// A finer theme inside the unit is the child that it is below.
void TestUnitCoding::takesSubthemesAway()
{
    m_builder->highlight(u"补贴"_qs, {u"工具/激励/补贴"_qs});
    QCOMPARE(themesOf(u"给予补贴。"_qs), u"激励"_qs);
    code(u"给予补贴。"_qs, u"工具/规制"_qs);
    QCOMPARE(themesOf(u"给予补贴。"_qs), u"规制"_qs);
    QCOMPARE(m_builder->snapshot().rows<Highlight>().size(), 1);
}

void TestUnitCoding::leavesWhatReachesBeyond()
{
    m_builder->highlight(u"补贴。制定"_qs, {u"工具/激励"_qs});
    QCOMPARE(themesOf(u"制定标准😀。"_qs), u"激励"_qs);
    code(u"给予补贴。"_qs, u"工具/规制"_qs);
    QCOMPARE(themesOf(u"给予补贴。"_qs), u"激励,规制"_qs);
    QCOMPARE(themesOf(u"制定标准😀。"_qs), u"激励"_qs);
    code(u"给予补贴。"_qs, QString());
    QCOMPARE(themesOf(u"给予补贴。"_qs), u"激励"_qs);
}

void TestUnitCoding::leavesNotesAndOtherAuthors()
{
    m_builder->highlight(u"给予补贴。"_qs, {u"工具/激励"_qs, u"对象"_qs}).note(u"多少？"_qs);
    const HighlightId own = m_builder->highlightId();
    m_builder->as(u"乙"_qs);
    QCOMPARE(themesOf(u"给予补贴。"_qs), QString()); // each has a pass of their own
    code(u"给予补贴。"_qs, u"工具/规制"_qs);
    QCOMPARE(m_builder->snapshot().codings(own).size(), 2);
    m_builder->as(u"Analyst"_qs);
    QCOMPARE(themesOf(u"给予补贴。"_qs), u"激励"_qs);
    code(u"给予补贴。"_qs, QString());
    QCOMPARE(m_builder->snapshot().themesOf(own), QList<ThemeId>{theme(u"对象"_qs)});
    QVERIFY(m_builder->snapshot().find(own) != nullptr);
    m_builder->as(u"乙"_qs);
    QCOMPARE(themesOf(u"给予补贴。"_qs), u"规制"_qs);
}

void TestUnitCoding::refusesStrangers()
{
    const Dimension tools(m_builder->snapshot(), theme(u"工具"_qs));
    for (const QString &path : {u"对象"_qs, u"工具"_qs, u"工具/激励/补贴"_qs}) {
        const auto change = codeUnit(m_builder->snapshot(), m_builder->context(), tools,
                                     m_builder->documentId(), unit(u"给予补贴。"_qs), theme(path));
        QVERIFY(!change);
        QCOMPARE(int(change.error().code), int(Error::Code::Usage));
    }
}

void TestUnitCoding::agreesWithTheObviousWay_data()
{
    QTest::addColumn<int>("rule");

    QTest::newRow("exactly one") << int(DimensionRule::ExactlyOne);
    QTest::newRow("any") << int(DimensionRule::Any);
}

// Keys pressed at random, beside a plain table of what each unit should have then; all of it is
// taken back in the end.
void TestUnitCoding::agreesWithTheObviousWay()
{
    QFETCH(int, rule);
    dimension(static_cast<DimensionRule>(rule));
    const QStringList units{u"给予补贴。"_qs, u"制定标准😀。"_qs, u"开展试点。"_qs};
    const QStringList names{u"激励"_qs, u"规制"_qs};
    QHash<QString, QSet<QString>> expected;
    QRandomGenerator random(7);
    ProjectSnapshot project = m_builder->snapshot();
    const ProjectSnapshot before = project;
    QList<Change> done;
    const Dimension tools(project, theme(u"工具"_qs));
    for (int step = 0; step < 300; ++step) {
        const QString words = units[random.bounded(3)];
        const int key = random.bounded(3);
        QSet<QString> &own = expected[words];
        const EditContext context = m_builder->context();
        Result<Change> change;
        if (key == 2) {
            change = clearUnit(project, context, tools, m_builder->documentId(), unit(words));
            own.clear();
        } else {
            change = codeUnit(project, context, tools, m_builder->documentId(), unit(words),
                              theme(u"工具/"_qs + names[key]));
            if (!tools.allowsOne() && own.contains(names[key]))
                own.remove(names[key]);
            else
                own = (tools.allowsOne() ? QSet<QString>() : own) + QSet<QString>{names[key]};
        }
        QVERIFY(change);
        QVERIFY(project.accepts(*change));
        project.apply(*change);
        done.append(*change);
        for (const QString &each : units) {
            QSet<QString> found;
            for (const ThemeId &id : unitThemes(project, tools, m_builder->authorId(),
                                                m_builder->documentId(), unit(each)))
                found.insert(project.find(id)->name);
            QCOMPARE(found, expected.value(each));
        }
    }
    while (!done.isEmpty())
        project.apply(done.takeLast().inverted());
    QCOMPARE(project.rows<Highlight>(), before.rows<Highlight>());
    QCOMPARE(project.rows<Coding>(), before.rows<Coding>());
}

QTEST_GUILESS_MAIN(TestUnitCoding)
#include "tst_unitcoding.moc"
