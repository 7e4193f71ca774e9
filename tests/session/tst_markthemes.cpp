// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/markcolours.h"
#include "project/themepath.h"
#include "session/projectsession.h"

#include <QTemporaryDir>
#include <QTest>

using namespace meipi;

namespace {

ImportedMark mark(qsizetype start, qsizetype end, const QString &author, quint32 colour,
                  const QString &theme)
{
    ImportedMark result;
    result.range = {start, end};
    result.author = author;
    result.colour = Colour{colour};
    result.theme = theme;
    return result;
}

} // namespace

class TestMarkThemes : public QObject {
    Q_OBJECT

private slots:
    void init();
    void codesTheHighlightsByTheirAuthors();
    void makesMissingThemesInTheMarksColour();
    void usesThemesThatAreThere();
    void isOneStep();
    void leavesOthersWithoutTheme();
    void choosesByColour();

private:
    DocumentId add(const QList<ImportedMark> &marks) const;
    QStringList themesOf(const HighlightId &highlight) const;

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<ProjectSession> m_session;
};

void TestMarkThemes::init()
{
    auto session =
        ProjectSession::create(m_folder.filePath(u"%1.meipi"_qs.arg(++m_count)), u"test"_qs);
    QVERIFY(session);
    m_session = *std::move(session);
    m_session->setAuthorName(u"Li"_qs);
}

DocumentId TestMarkThemes::add(const QList<ImportedMark> &marks) const
{
    Progress progress;
    auto document =
        *importBytes(u"数据开放与算力基础设施。\n"_qs.toUtf8(), u"a.txt"_qs, {}, progress);
    document.marks = marks;
    const auto added = m_session->addDocument(document);
    if (!added)
        qFatal("%s", qPrintable(added.error().message));
    return *added;
}

QStringList TestMarkThemes::themesOf(const HighlightId &highlight) const
{
    QStringList paths;
    const QList<CodingId> codings = m_session->snapshot().codings(highlight);
    for (const CodingId &id : codings)
        paths.append(m_session->snapshot().themePath(m_session->snapshot().find(id)->theme));
    return paths;
}

void TestMarkThemes::codesTheHighlightsByTheirAuthors()
{
    add({mark(0, 2, u"王芳"_qs, 0xffff00, u"数据"_qs), mark(0, 2, u"Li"_qs, 0x00ff00, u"算力"_qs)});

    const ProjectSnapshot &project = m_session->snapshot();
    QCOMPARE(project.rows<Highlight>().size(), 2);
    for (const Highlight &highlight : project.rows<Highlight>()) {
        const QString author = project.find(highlight.author)->name;
        QCOMPARE(themesOf(highlight.id), QStringList{author == u"Li" ? u"算力"_qs : u"数据"_qs});
        QCOMPARE(project.find(project.codings(highlight.id).first())->author, highlight.author);
    }
}

void TestMarkThemes::makesMissingThemesInTheMarksColour()
{
    add({mark(0, 2, {}, 0x123456, u"数据/开放"_qs), mark(5, 7, {}, 0x654321, u"数据/开放"_qs)});

    const ProjectSnapshot &project = m_session->snapshot();
    const ThemeId theme = project.themeAtPath(u"数据/开放");
    QVERIFY(!theme.isNull());
    QCOMPARE(project.find(theme)->colour.toString(), u"#123456"_qs);
    QCOMPARE(project.rows<Coding>().size(), 2);
}

void TestMarkThemes::usesThemesThatAreThere()
{
    add({mark(0, 2, {}, 0x123456, u"数据"_qs)});
    const ThemeId theme = m_session->snapshot().themeAtPath(u"数据");
    add({mark(5, 7, {}, 0xffffff, u"数据"_qs)});

    QCOMPARE(m_session->snapshot().rows<Theme>().size(), 1);
    QCOMPARE(m_session->snapshot().themeAtPath(u"数据"), theme);
    QCOMPARE(m_session->snapshot().find(theme)->colour.toString(), u"#123456"_qs);
}

void TestMarkThemes::isOneStep()
{
    add({mark(0, 2, u"王芳"_qs, 0x123456, u"数据"_qs)});
    QVERIFY(m_session->undo());

    const ProjectSnapshot &project = m_session->snapshot();
    QVERIFY(project.documents().isEmpty());
    QVERIFY(project.rows<Theme>().isEmpty());
    QVERIFY(project.rows<Highlight>().isEmpty());
}

void TestMarkThemes::leavesOthersWithoutTheme()
{
    add({mark(0, 2, {}, 0x123456, {}), mark(3, 3, {}, 0x123456, u"x"_qs)});

    QCOMPARE(m_session->snapshot().rows<Highlight>().size(), 1);
    QVERIFY(m_session->snapshot().rows<Coding>().isEmpty());
}

void TestMarkThemes::choosesByColour()
{
    ImportedMark comment;
    comment.range = {0, 1};
    const QList<ImportedMark> marks{mark(0, 1, {}, 1, {}), mark(1, 2, {}, 2, {}),
                                    mark(2, 3, {}, 2, {}), comment};
    QList<MarkColour> colours = markColours(marks);
    QCOMPARE(colours.size(), 2);
    QCOMPARE(colours[0].colour, Colour{2});
    QCOMPARE(colours[0].count, 2);
    colours[0].theme = u"a"_qs;
    colours[1].isLeftOut = true;
    const QList<ImportedMark> chosen = chosenMarks(marks, colours);

    QCOMPARE(chosen.size(), 3);
    QCOMPARE(chosen[0].theme, u"a"_qs);
    QCOMPARE(chosen[1].theme, u"a"_qs);
    QVERIFY(chosen[2].theme.isEmpty() && !chosen[2].colour);
}

QTEST_GUILESS_MAIN(TestMarkThemes)
#include "tst_markthemes.moc"
