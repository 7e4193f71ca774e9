// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textrange.h"
#include "reader/readerappearance.h"

#include "window/assistivebus.h"
#include "window/meipiprocess.h"

#include <QDBusMessage>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace meipi;
using namespace meipi::test;

/// The time within which anything that is asked for has happened.
#define MEIPI_TRY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60000)

// Numbers of AT-SPI 2 (atspi-constants.h).
enum Role : uint { DocumentFrame = 82 };
enum State { Focusable = 11, Focused = 12, MultiLine = 17, ReadOnly = 43 };
enum Boundary : uint { Character = 0, Word = 1, Sentence = 3, Line = 5 };
enum Coordinates : uint { OnScreen = 0, InWindow = 1 };

// The program as a process, asked from outside as a screen reader asks, while keys are pressed. All
// offsets are UTF-16 code units: where AT-SPI counts characters, the bridge of Qt 6.4 passes on
// what it gets, so that one outside the BMP counts twice. The bridge has further limits, which
// nothing in the program can mend and nothing here asks about:
// - GetStringAtOffset is not there, so that paragraphs cannot be asked for: only characters, words,
//   sentences and lines, by GetTextAtOffset, where the start and end kinds of each are the same.
// - The state "selectable text" does not arrive.
// - GetCharacterAtOffset answers with the first byte of the character in UTF-8.
// - Attributes of names that Qt does not know are dropped, the highlights', themes' and notes'
//   among them. Of a highlight its colour arrives; the rest is in the description.
class TestProgramAssistive : public QObject {
    Q_OBJECT

public slots:
    void onEvent(const QDBusMessage &signal);

private slots:
    void initTestCase();
    void cleanupTestCase();
    void partsAreFoundByName_data();
    void partsAreFoundByName();
    void readerIsADocument();
    void readerGivesItsText();
    void textIsReadByUnits_data();
    void textIsReadByUnits();
    void caretFollowsKeys_data();
    void caretFollowsKeys();
    void caretStaysOutOfCharacters();
    void selectionFollowsKeys();
    void selectionCanBeSet();
    void highlightsAreTold();
    void charactersLieWhereTheyAreShown_data();
    void charactersLieWhereTheyAreShown();

private:
    QVariantList ask(const char *method, const QVariantList &arguments = {}) const;
    qsizetype caret() const;
    void putCaret(qsizetype position);
    QList<TextRange> selections() const;
    QString description() const;
    QString attribute(qsizetype position, const char *name) const;

    Desktop m_desktop;
    AssistiveBus m_bus;
    std::unique_ptr<MeipiProcess> m_meipi;
    AssistiveObject m_reader;
    qsizetype m_toldCaret = -1; ///< By the last signal that told of it.
    int m_toldSelections = 0;
    int m_toldDescriptions = 0;
};

static const QString title = u"关于算力网络的建议"_qs;
static const QString text = title
    + u"\n一、建设算力网络\n统筹布局📖算力，开放数据。鼓励使用。\n"
      "Data must be open. Nobody pays twice.\n二、培养人才\n办好学校。支持自学。\n"_qs;

/// Of the first of @p words in the text.
static qsizetype placeOf(const QString &words)
{
    const qsizetype place = text.indexOf(words);
    if (place < 0)
        qFatal("%s is not in the text", qPrintable(words));
    return place;
}

void TestProgramAssistive::onEvent(const QDBusMessage &signal)
{
    if (signal.path() != m_reader.path)
        return;
    if (signal.member() == u"TextCaretMoved")
        m_toldCaret = signal.arguments().value(1).toInt();
    else if (signal.member() == u"TextSelectionChanged")
        ++m_toldSelections;
    else if (signal.arguments().value(0) == u"accessible-description"_qs)
        ++m_toldDescriptions;
}

void TestProgramAssistive::initTestCase()
{
    const QStringList missing{Desktop::missingProgram(), AssistiveBus::missingProgram()};
    for (const QString &program : missing) {
        if (!program.isEmpty())
            QSKIP(qPrintable(program + u" is not installed"_qs));
    }
    QVERIFY(m_desktop.start());
    QVERIFY(m_bus.start(m_desktop.display()));
    for (const char *event : {"TextCaretMoved", "TextSelectionChanged", "PropertyChange"})
        QVERIFY(m_bus.listen(QLatin1String(event), this, SLOT(onEvent(QDBusMessage))));

    m_meipi = std::make_unique<MeipiProcess>(m_desktop);
    m_meipi->setSessionBus(m_bus.sessionAddress());
    QFile file(m_meipi->path(u"proposal.txt"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    QVERIFY(m_meipi->open({file.fileName()}));
    MEIPI_TRY(!(m_reader = m_bus.find(u"Reader"_qs)).isNull());
    MEIPI_TRY(m_bus.states(m_reader).contains(Focused));
}

void TestProgramAssistive::cleanupTestCase()
{
    if (m_meipi != nullptr)
        QVERIFY(m_meipi->close());
    m_meipi.reset();
}

QVariantList TestProgramAssistive::ask(const char *method, const QVariantList &arguments) const
{
    return m_bus.call(m_reader, u"Text"_qs, QLatin1String(method), arguments);
}

qsizetype TestProgramAssistive::caret() const
{
    return m_bus.property(m_reader, u"Text"_qs, u"CaretOffset"_qs).toInt();
}

// Once this is told, nothing that was told before is still under way.
void TestProgramAssistive::putCaret(qsizetype position)
{
    if (caret() == position)
        return;
    QCOMPARE(ask("SetCaretOffset", {int(position)}), QVariantList{true});
    QCOMPARE(caret(), position);
    MEIPI_TRY(m_toldCaret == position);
}

QList<TextRange> TestProgramAssistive::selections() const
{
    QList<TextRange> result;
    const int count = ask("GetNSelections").value(0).toInt();
    for (int i = 0; i < count; ++i) {
        const QVariantList ends = ask("GetSelection", {i});
        result.append({ends.value(0).toInt(), ends.value(1).toInt()});
    }
    return result;
}

QString TestProgramAssistive::description() const
{
    return m_bus.property(m_reader, u"Accessible"_qs, u"Description"_qs).toString();
}

QString TestProgramAssistive::attribute(qsizetype position, const char *name) const
{
    return ask("GetAttributeValue", {int(position), QString::fromLatin1(name)}).value(0).toString();
}

void TestProgramAssistive::partsAreFoundByName_data()
{
    QTest::addColumn<QString>("name");

    for (const char *name : {"Outline", "Notes", "Themes", "Search", "Reader"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestProgramAssistive::partsAreFoundByName()
{
    QFETCH(QString, name);

    const AssistiveObject found = m_bus.find(name);
    QVERIFY(!found.isNull());
    QCOMPARE(found.service, m_reader.service);
}

void TestProgramAssistive::readerIsADocument()
{
    QCOMPARE(m_bus.call(m_reader, u"Accessible"_qs, u"GetRole"_qs),
             QVariantList{uint(DocumentFrame)});
    QCOMPARE(description(), title);
    const QSet<int> states = m_bus.states(m_reader);
    QVERIFY(states.contains({Focusable, Focused, MultiLine, ReadOnly}));
}

void TestProgramAssistive::readerGivesItsText()
{
    QCOMPARE(m_bus.property(m_reader, u"Text"_qs, u"CharacterCount"_qs).toInt(), text.size());
    QCOMPARE(ask("GetText", {0, -1}), QVariantList{text});
    const qsizetype start = placeOf(u"局📖算"_qs);
    QCOMPARE(ask("GetText", {int(start), int(start + 4)}), QVariantList{u"局📖算"_qs});
}

void TestProgramAssistive::textIsReadByUnits_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<uint>("boundary");
    QTest::addColumn<QString>("unit");

    const QString at = u"GetTextAtOffset"_qs;
    const QString before = u"GetTextBeforeOffset"_qs;
    const QString after = u"GetTextAfterOffset"_qs;
    const qsizetype book = placeOf(u"📖"_qs);
    const qsizetype nobody = placeOf(u"Nobody"_qs);
    const auto row = [](const char *name, const QString &method, qsizetype offset,
                        Boundary boundary, const QString &unit) {
        QTest::newRow(name) << method << offset << uint(boundary) << unit;
    };
    row("first character", at, 0, Character, u"关"_qs);
    row("character before one outside the BMP", at, book - 1, Character, u"局"_qs);
    row("character outside the BMP", at, book, Character, u"📖"_qs);
    row("its second half", at, book + 1, Character, u"📖"_qs);
    row("character after it", at, book + 2, Character, u"算"_qs);
    row("the one before this", before, book + 2, Character, u"📖"_qs);
    row("the one after it", after, book, Character, u"算"_qs);
    row("end of a line", at, title.size(), Character, u"\n"_qs);
    row("end of the text", at, text.size(), Character, QString());
    row("Chinese word", at, placeOf(u"开放"_qs) + 1, Word, u"开放"_qs);
    row("word before one outside the BMP", at, book - 1, Word, u"布局"_qs);
    row("word outside the BMP", at, book, Word, u"📖"_qs);
    row("word after it", at, book + 2, Word, u"算"_qs);
    row("Latin word", at, nobody + 3, Word, u"Nobody"_qs);
    row("the Chinese word after", after, placeOf(u"开放"_qs), Word, u"数据"_qs);
    row("sentence with one outside the BMP", at, book + 3, Sentence,
        u"统筹布局📖算力，开放数据。"_qs);
    row("sentence after it", at, placeOf(u"鼓励"_qs), Sentence, u"鼓励使用。"_qs);
    row("Latin sentence", at, nobody, Sentence, u"Nobody pays twice."_qs);
    row("the sentence before", before, nobody + 1, Sentence, u"Data must be open."_qs);
    row("heading", at, 3, Line, title + u'\n');
    row("line with one outside the BMP", at, book + 1, Line,
        u"统筹布局📖算力，开放数据。鼓励使用。\n"_qs);
    row("the line after", after, nobody, Line, u"二、培养人才\n"_qs);
}

void TestProgramAssistive::textIsReadByUnits()
{
    QFETCH(QString, method);
    QFETCH(qsizetype, offset);
    QFETCH(uint, boundary);
    QFETCH(QString, unit);

    const QVariantList answer = ask(qPrintable(method), {int(offset), boundary});
    QCOMPARE(answer.size(), 3);
    QCOMPARE(answer[0].toString(), unit);
    const TextRange range{answer[1].toInt(), answer[2].toInt()};
    QCOMPARE(text.mid(range.start, range.length()), unit);
    if (method == u"GetTextBeforeOffset")
        QVERIFY(range.end <= offset);
    else if (method == u"GetTextAfterOffset")
        QVERIFY(range.start > offset);
    else
        QVERIFY(range.contains(offset) || unit.isEmpty());
}

void TestProgramAssistive::caretFollowsKeys_data()
{
    QTest::addColumn<qsizetype>("from");
    QTest::addColumn<QString>("key");
    QTest::addColumn<qsizetype>("to");

    const qsizetype book = placeOf(u"📖"_qs);
    const qsizetype open = placeOf(u"开放"_qs);
    QTest::newRow("a character on") << open << u"Right"_qs << open + 1;
    QTest::newRow("over one outside the BMP") << book << u"Right"_qs << book + 2;
    QTest::newRow("back over it") << book + 2 << u"Left"_qs << book;
    QTest::newRow("to the end of the line") << qsizetype(3) << u"End"_qs << title.size();
    QTest::newRow("a word on") << open << u"ctrl+Right"_qs << placeOf(u"数据"_qs);
    QTest::newRow("to the end of the text") << open << u"ctrl+End"_qs << text.size() - 1;
}

void TestProgramAssistive::caretFollowsKeys()
{
    QFETCH(qsizetype, from);
    QFETCH(QString, key);
    QFETCH(qsizetype, to);

    putCaret(from);
    if (QTest::currentTestFailed())
        return;
    m_desktop.press({key});
    MEIPI_TRY(m_toldCaret == to);
    QCOMPARE(caret(), to);
    QCOMPARE(selections(), QList<TextRange>());
}

void TestProgramAssistive::caretStaysOutOfCharacters()
{
    const qsizetype book = placeOf(u"📖"_qs);
    putCaret(0);
    QCOMPARE(ask("SetCaretOffset", {int(book + 1)}), QVariantList{true});
    QCOMPARE(caret(), book);
}

void TestProgramAssistive::selectionFollowsKeys()
{
    const qsizetype book = placeOf(u"📖"_qs);
    putCaret(0);
    putCaret(book);
    if (QTest::currentTestFailed())
        return;
    m_toldSelections = 0;
    m_desktop.press({u"shift+Right"_qs, u"shift+Right"_qs});
    const QList<TextRange> both{{book, book + 3}};
    MEIPI_TRY(m_toldSelections == 2);
    QCOMPARE(selections(), both);
    QCOMPARE(caret(), book + 3);
    m_desktop.press({u"Left"_qs});
    MEIPI_TRY(m_toldSelections == 3);
    QCOMPARE(selections(), QList<TextRange>());
    QCOMPARE(caret(), book);
}

void TestProgramAssistive::selectionCanBeSet()
{
    const qsizetype book = placeOf(u"📖"_qs);
    QCOMPARE(ask("SetSelection", {0, int(book - 1), int(book + 1)}), QVariantList{true});
    QCOMPARE(selections(), (QList<TextRange>{{book - 1, book + 2}})); // never half of it
    QCOMPARE(ask("RemoveSelection", {0}), QVariantList{true});
    QCOMPARE(selections(), QList<TextRange>());
    QCOMPARE(ask("AddSelection", {0, 2}), QVariantList{true});
    QCOMPARE(selections(), (QList<TextRange>{{0, 2}}));
    QCOMPARE(ask("RemoveSelection", {0}), QVariantList{true});
}

// Made by another process, while the window is open.
void TestProgramAssistive::highlightsAreTold()
{
    const qsizetype start = placeOf(u"开放数据"_qs);
    const qsizetype end = start + 4;
    putCaret(start + 1);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(attribute(start, "bg-color"), QString());
    QCOMPARE(description(), title);
    m_toldDescriptions = 0;

    QCOMPARE(m_meipi->projects().size(), 1);
    const QString project = m_meipi->projects().first();
    QVERIFY(!m_meipi
                 ->answer({u"highlight"_qs, u"add"_qs, project, u"--quote"_qs, u"开放数据"_qs,
                           u"--theme"_qs, u"Law/Data"_qs, u"--note"_qs, u"Which?"_qs})
                 .isEmpty());
    const QJsonArray themes =
        m_meipi->answer({u"theme"_qs, u"list"_qs, project})[u"themes"].toArray();
    QColor tint;
    for (const auto &theme : themes) {
        if (theme[u"path"].toString() == u"Law/Data")
            tint = ReaderAppearance().tint(QColor(theme[u"colour"].toString()));
    }
    const QString colour = u"%1,%2,%3"_qs.arg(tint.red()).arg(tint.green()).arg(tint.blue());
    MEIPI_TRY(description() == u"Themes: Law/Data; Has notes; "_qs + title);
    MEIPI_TRY(m_toldDescriptions > 0);
    for (const qsizetype position : {start, end - 1}) {
        QCOMPARE(attribute(position, "bg-color"), colour);
        const QVariantList run = ask("GetAttributeRun", {int(position), false});
        QCOMPARE(run.mid(1), (QVariantList{int(start), int(end)}));
    }
    QCOMPARE(attribute(start - 1, "bg-color"), QString());
    QCOMPARE(attribute(end, "bg-color"), QString());

    m_desktop.press({u"Home"_qs}); // out of it
    MEIPI_TRY(description() == title);
    QVERIFY(!m_meipi->answer({u"history"_qs, u"undo"_qs, project}).isEmpty());
    MEIPI_TRY(attribute(start, "bg-color").isEmpty());
}

void TestProgramAssistive::charactersLieWhereTheyAreShown_data()
{
    QTest::addColumn<qsizetype>("offset");

    QTest::newRow("the first") << qsizetype(0);
    QTest::newRow("Chinese") << placeOf(u"放"_qs);
    QTest::newRow("outside the BMP") << placeOf(u"📖"_qs);
    QTest::newRow("Latin") << placeOf(u"Nobody"_qs);
    QTest::newRow("the last") << placeOf(u"学。"_qs) + 1;
}

void TestProgramAssistive::charactersLieWhereTheyAreShown()
{
    QFETCH(qsizetype, offset);

    const auto area = [&](Coordinates coordinates) {
        const QVariantList answer = ask("GetCharacterExtents", {int(offset), uint(coordinates)});
        return QRect(answer.value(0).toInt(), answer.value(1).toInt(), answer.value(2).toInt(),
                     answer.value(3).toInt());
    };
    const QRect onScreen = area(OnScreen);
    QVERIFY(!onScreen.isEmpty());
    QVERIFY(m_bus.extents(m_reader).contains(onScreen));
    for (const Coordinates coordinates : {OnScreen, InWindow}) {
        const QPoint centre = area(coordinates).center();
        QCOMPARE(ask("GetOffsetAtPoint", {centre.x(), centre.y(), uint(coordinates)}),
                 QVariantList{int(offset)});
    }
}

QTEST_GUILESS_MAIN(TestProgramAssistive)
#include "tst_programassistive.moc"
