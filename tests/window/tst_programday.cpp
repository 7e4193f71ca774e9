// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textrange.h"
#include "export/markdownreader.h"
#include "reader/readerappearance.h"
#include "support/shareddata.h"

#include "window/meipiprocess.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <utility>

using namespace meipi;
using namespace meipi::test;

/// The time within which anything that is asked for by mouse or key has happened.
#define MEIPI_TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60000)

// One working day as its user has it: the program as a process, by a real mouse and real keys; what
// became of it is asked of the command line. Where words stand on the screen is seen by their
// colour: the command line marks them while the window is open, and takes the marks back.
class TestProgramDay : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { m_meipi.reset(); }
    void oneDay_data();
    void oneDay();

private:
    void findWords(const QString &text, const QList<qsizetype> &positions);
    void mark(const QString &theme);
    QJsonArray rows(const char *kind) const;
    qsizetype undoneSteps() const;
    QList<QJsonArray> everything() const;
    void exportTo(const QString &format, const QString &path);
    void handIn();

    Desktop m_desktop;
    std::unique_ptr<MeipiProcess> m_meipi;
    QString m_project;
    QHash<qsizetype, QRect> m_places; ///< Of characters, by their positions, in pixels.
};

static QJsonObject sectionAt(const QJsonArray &sections, const QString &path)
{
    for (const auto &each : sections) {
        if (each[u"path"].toString() == path)
            return each.toObject();
    }
    return {};
}

static QString bare(QString text)
{
    static const QRegularExpression space(u"\\s"_qs);
    return text.remove(space);
}

static QStringList strings(const QJsonArray &rows, const QString &member)
{
    QStringList result;
    for (const auto &row : rows)
        result.append(row[member].toString());
    return result;
}

void TestProgramDay::initTestCase()
{
    const QString missing = Desktop::missingProgram();
    if (!missing.isEmpty())
        QSKIP(qPrintable(missing + u" is not installed"_qs));
    QVERIFY(m_desktop.start());
}

QJsonArray TestProgramDay::rows(const char *kind) const
{
    const QString name = QLatin1String(kind);
    return m_meipi->answer({name, u"list"_qs, m_project})
        .value(name == u"history" ? u"steps"_qs : name + u's')
        .toArray();
}

qsizetype TestProgramDay::undoneSteps() const
{
    return strings(rows("history"), u"state"_qs).count(u"undone"_qs);
}

QList<QJsonArray> TestProgramDay::everything() const
{
    return {rows("highlight"), rows("note"), rows("theme"), rows("history")};
}

// Each in a colour that no theme has by itself, so that it is found on the screen.
void TestProgramDay::findWords(const QString &text, const QList<qsizetype> &positions)
{
    const QList<QRgb> colours{0xff00fe, 0x00fefe, 0xfefe00, 0xfe0000, 0x00fe01};
    QVERIFY(positions.size() <= colours.size());
    for (qsizetype i = 0; i < positions.size(); ++i) {
        const QString theme = u"place %1"_qs.arg(i);
        const QString character = text.mid(positions[i], 1);
        const qsizetype occurrence = text.left(positions[i]).count(character) + 1;
        QVERIFY(!m_meipi
                     ->answer({u"theme"_qs, u"add"_qs, m_project, theme, u"--colour"_qs,
                               QColor(colours[i]).name()})
                     .isEmpty());
        const QJsonObject added = m_meipi->answer(
            {u"highlight"_qs, u"add"_qs, m_project, u"--quote"_qs, character, u"--occurrence"_qs,
             QString::number(occurrence), u"--theme"_qs, theme});
        QCOMPARE(added[u"highlight"][u"start"].toInteger(), positions[i]);
    }
    const ReaderAppearance appearance;
    const auto place = [&](qsizetype i) {
        return m_desktop.area(appearance.tint(QColor(colours[i])).rgb());
    };
    const auto places = [&] {
        QList<QRect> found;
        for (qsizetype i = 0; i < positions.size(); ++i)
            found.append(place(i));
        return found;
    };
    // To the first of them: again, since the key finds none before the window has heard of them.
    QList<QRect> found;
    MEIPI_TRY([&] {
        m_desktop.press({u"F4"_qs});
        return QTest::qWaitFor(
            [&] {
                const QList<QRect> before = std::exchange(found, places());
                return found == before && !found.contains(QRect());
            },
            2000);
    }());
    for (qsizetype i = 0; i < positions.size(); ++i)
        m_places[positions[i]] = found[i];
    QVERIFY(!m_meipi
                 ->answer({u"history"_qs, u"undo"_qs, m_project, u"--count"_qs,
                           QString::number(2 * positions.size())})
                 .isEmpty());
    for (qsizetype i = 0; i < positions.size(); ++i)
        MEIPI_TRY(place(i).isEmpty());
}

void TestProgramDay::oneDay_data()
{
    QTest::addColumn<QString>("document");

    QTest::newRow("the sample's text")
        << QStringLiteral(MEIPI_SOURCE_DIR "/resources/sample/proposal.zh.txt");
    QTest::newRow("the proposal") << sharedData(u"proposal.txt"_qs);
}

void TestProgramDay::oneDay()
{
    QFETCH(QString, document);
    if (document.isEmpty())
        QSKIP("../shared/data/proposal.txt is not there");
    m_meipi = std::make_unique<MeipiProcess>(m_desktop);
    QVERIFY(m_meipi->open({document}));
    QCOMPARE(m_meipi->projects().size(), 1);
    m_project = m_meipi->projects().first();

    QFile file(document);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const QJsonArray sections = m_meipi->answer({u"outline"_qs, document})[u"sections"].toArray();
    const QJsonArray measures = sectionAt(sections, u"3"_qs)[u"children"].toArray();
    const qsizetype start = sectionAt(measures, u"3.1"_qs)[u"start"].toInteger();
    const TextRange passage{start + 1, start + 13};
    const TextRange overlap{start + 7, start + 18};
    const qsizetype newEnd = overlap.end + 2;
    QVERIFY(!m_meipi->answer({u"theme"_qs, u"add"_qs, m_project, u"Data"_qs}).isEmpty());
    findWords(text, {passage.start, passage.end - 1, overlap.start, overlap.end - 1, newEnd - 1});
    if (QTest::currentTestFailed())
        return;
    const auto quote = [&text](TextRange range) { return text.mid(range.start, range.length()); };
    // Seen to be selected before a key comes: the window manager holds the mouse up, never the
    // keys.
    const auto selected = [this] { return m_desktop.area(ReaderAppearance().selection().rgb()); };
    const auto select = [this, &selected](TextRange range) {
        QVERIFY(selected().isEmpty());
        const QRect first = m_places.value(range.start);
        const QRect last = m_places.value(range.end - 1);
        m_desktop.drag({first.left() + 1, first.center().y()}, {last.right(), last.center().y()});
        MEIPI_TRY(selected().contains(first.center()) && selected().contains(last.center()));
    };

    // A passage of recommendation 3, a theme by its key, a note.
    select(passage);
    if (QTest::currentTestFailed())
        return;
    m_desktop.press({u"1"_qs});
    MEIPI_TRY(rows("highlight").size() == 1);
    const QJsonValue first = rows("highlight").first();
    QCOMPARE(first[u"quote"].toString(), quote(passage));
    QCOMPARE(first[u"section"].toString(), u"3.1"_qs);
    QCOMPARE(first[u"themes"].toArray(), QJsonArray{u"Data"_qs});
    const QString note = u"Who *leads* this, and until 2027? [1] #todo 100%"_qs;
    m_desktop.press({u"n"_qs});
    m_desktop.type(note);
    m_desktop.press({u"ctrl+Return"_qs});
    MEIPI_TRY(strings(rows("note"), u"text"_qs) == QStringList{note});

    // A second theme, new and typed, over a part of it.
    m_desktop.press({u"Escape"_qs});
    select(overlap);
    if (QTest::currentTestFailed())
        return;
    m_desktop.press({u"0"_qs});
    m_desktop.type(u"Law/Rights to data"_qs);
    m_desktop.press({u"Return"_qs});
    MEIPI_TRY(rows("highlight").size() == 2);
    QCOMPARE(rows("highlight")[1][u"quote"].toString(), quote(overlap));
    QCOMPARE(rows("highlight")[1][u"themes"].toArray(), QJsonArray{u"Law/Rights to data"_qs});

    // Its end drawn two characters on.
    const QRect last = m_places.value(overlap.end - 1);
    const QRect goal = m_places.value(newEnd - 1);
    m_desktop.click(last.center());
    m_desktop.drag({last.right() + 1, last.bottom() + 2}, {goal.right(), goal.center().y()});
    const TextRange resized{overlap.start, newEnd};
    MEIPI_TRY(rows("highlight")[1][u"quote"].toString() == quote(resized));

    // Three steps back: the end, the second theme, the note. Two forward again.
    m_desktop.press({u"ctrl+z"_qs, u"ctrl+z"_qs, u"ctrl+z"_qs});
    MEIPI_TRY(undoneSteps() == 3);
    QCOMPARE(strings(rows("highlight"), u"quote"_qs), QStringList{quote(passage)});
    QCOMPARE(rows("note"), QJsonArray());
    m_desktop.press({u"ctrl+shift+z"_qs, u"ctrl+shift+z"_qs});
    MEIPI_TRY(undoneSteps() == 1);
    QCOMPARE(strings(rows("highlight"), u"quote"_qs),
             (QStringList{quote(passage), quote(overlap)}));
    QCOMPARE(strings(rows("note"), u"text"_qs), QStringList{note});

    // The next morning all is there, and the third step can still be done again.
    const QList<QJsonArray> evening = everything();
    QVERIFY(m_meipi->close());
    QCOMPARE(everything(), evening);
    QVERIFY(m_meipi->open({document}));
    QCOMPARE(m_meipi->projects(), QStringList{m_project});
    QCOMPARE(everything(), evening);
    const QColor data(rows("theme").first()[u"colour"].toString());
    MEIPI_TRY(!m_desktop.area(ReaderAppearance().tint(data).rgb()).isEmpty());
    m_desktop.press({u"ctrl+shift+z"_qs});
    MEIPI_TRY(undoneSteps() == 0);
    QCOMPARE(rows("highlight")[1][u"quote"].toString(), quote(resized));

    handIn();
    QVERIFY(m_meipi->close());
}

// In the dialog, by its keys: format, contents, grouping, which passages, only with notes, template
// with what surrounds quotes, or its editor and the paper, language, private notes, file.
void TestProgramDay::exportTo(const QString &format, const QString &path)
{
    m_desktop.press({u"ctrl+e"_qs});
    MEIPI_TRY(m_desktop.hasActiveWindow(u"Export"_qs));
    m_desktop.type(format);
    const int fields = format == u"Markdown" ? 10 : 9;
    m_desktop.press(QStringList(fields, u"Tab"_qs) + QStringList{u"ctrl+a"_qs});
    m_desktop.type(path);
    m_desktop.press({u"Return"_qs});
    MEIPI_TRY(QFile::exists(path));
    MEIPI_TRY(m_desktop.hasActiveWindow(u" — Meipi"_qs));
}

void TestProgramDay::handIn()
{
    const QStringList quotes = strings(rows("highlight"), u"quote"_qs);
    const QStringList notes = strings(rows("note"), u"text"_qs);
    exportTo(u"Markdown"_qs, m_meipi->path(u"notes.md"_qs));
    exportTo(u"PDF"_qs, m_meipi->path(u"notes.pdf"_qs));
    if (QTest::currentTestFailed())
        return;
    QFile file(m_meipi->path(u"notes.md"_qs));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString markdown = QString::fromUtf8(file.readAll());
    for (const Flavour flavour : {Flavour::CommonMark, Flavour::GitHub}) {
        const PageOfNotes page = readNotes(markdown, flavour);
        QCOMPARE(page.quotes, quotes);
        QCOMPARE(page.notes + page.replies, notes);
    }

    QProcess reading;
    reading.start(u"pdftotext"_qs,
                  {u"-raw"_qs, u"-enc"_qs, u"UTF-8"_qs, m_meipi->path(u"notes.pdf"_qs), u"-"_qs});
    QVERIFY2(reading.waitForFinished(), "pdftotext is in poppler-utils");
    const QString words = bare(QString::fromUtf8(reading.readAllStandardOutput()));
    for (const QString &each : quotes + notes)
        QVERIFY2(words.contains(bare(each)), qPrintable(words));
}

QTEST_GUILESS_MAIN(TestProgramDay)
#include "tst_programday.moc"
