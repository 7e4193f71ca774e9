// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/bulkthemes.h"

#include "project/highlightedits.h"
#include "support/projectbuilder.h"

#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestBulkThemes : public QObject {
    Q_OBJECT

private slots:
    void init();

    void takesAThemeOffAll();
    void leavesOthersCodingsWhereTheAuthorHasOne();
    void replacesAThemeOnAll();
    void countsTheThemes();
    void refusesWhatIsGone();

private:
    QString themes() const; ///< Of each highlight, with their authors.

    ProjectBuilder m_builder;
    QList<HighlightId> m_all;
};

void TestBulkThemes::init()
{
    m_builder = ProjectBuilder();
    m_all.clear();
    m_builder.as(u"甲"_qs).document(u"算力网络。\n数据开放。\n人才培养。\n"_qs);
    m_all.append(m_builder.highlight(u"算力"_qs, {u"A"_qs}).highlightId());
    m_all.append(m_builder.highlight(u"数据"_qs, {u"A"_qs, u"B"_qs}).highlightId());
    m_builder.as(u"乙"_qs);
    m_builder.perform(addTheme(m_builder.snapshot(), m_builder.context(), {m_all.first()},
                               m_builder.themeId(u"A"_qs)));
    m_all.append(m_builder.highlight(u"人才"_qs, {u"B"_qs}).highlightId());
    QCOMPARE(themes(), u"甲A乙A|甲A甲B|乙B"_qs);
}

QString TestBulkThemes::themes() const
{
    QStringList lines;
    const ProjectSnapshot &project = m_builder.snapshot();
    for (const HighlightId &id : m_all) {
        QStringList own;
        const QList<CodingId> codings = project.codings(id);
        for (const CodingId &coding : codings) {
            const Coding *row = project.find(coding);
            own.append(project.find(row->author)->name + project.themePath(row->theme));
        }
        lines.append(own.join(QString()));
    }
    return lines.join(u'|');
}

void TestBulkThemes::takesAThemeOffAll()
{
    // 丙 has none of the codings, so all go; a highlight named twice is one.
    m_builder.as(u"丙"_qs);
    const auto change = takeThemeOffAll(m_builder.snapshot(), m_builder.context(), m_all + m_all,
                                        m_builder.themeId(u"A"_qs));
    m_builder.perform(change);
    QCOMPARE(themes(), u"|甲B|乙B"_qs);
    m_builder.perform(change->inverted());
    QCOMPARE(themes(), u"甲A乙A|甲A甲B|乙B"_qs);
}

void TestBulkThemes::leavesOthersCodingsWhereTheAuthorHasOne()
{
    m_builder.perform(takeThemeOffAll(m_builder.snapshot(), m_builder.context(), m_all,
                                      m_builder.themeId(u"A"_qs)));
    QCOMPARE(themes(), u"甲A|甲B|乙B"_qs);
}

void TestBulkThemes::replacesAThemeOnAll()
{
    const auto change = rethemeAll(m_builder.snapshot(), m_all, m_builder.themeId(u"A"_qs),
                                   m_builder.themeId(u"B"_qs));
    m_builder.perform(change);
    QCOMPARE(themes(), u"甲B乙B|甲B|乙B"_qs);
    m_builder.perform(change->inverted());
    QCOMPARE(themes(), u"甲A乙A|甲A甲B|乙B"_qs);
}

void TestBulkThemes::countsTheThemes()
{
    const auto found = themesOnAll(m_builder.snapshot(), m_all);
    const QList<std::pair<ThemeId, int>> wanted{{m_builder.themeId(u"A"_qs), 2},
                                                {m_builder.themeId(u"B"_qs), 2}};
    QCOMPARE(found, wanted);
    QVERIFY(themesOnAll(m_builder.snapshot(), {}).isEmpty());
}

void TestBulkThemes::refusesWhatIsGone()
{
    const ThemeId theme = m_builder.themeId(u"A"_qs);
    m_builder.perform(removeHighlights(m_builder.snapshot(), {m_all.first()}));
    QVERIFY(!takeThemeOffAll(m_builder.snapshot(), m_builder.context(), m_all, theme));
    QVERIFY(!rethemeAll(m_builder.snapshot(), m_all, theme, theme));
    const auto nothing = takeThemeOffAll(m_builder.snapshot(), m_builder.context(), {}, theme);
    QVERIFY(nothing && nothing->isEmpty());
}

QTEST_GUILESS_MAIN(TestBulkThemes)
#include "tst_bulkthemes.moc"
