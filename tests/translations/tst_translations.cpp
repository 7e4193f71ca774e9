// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translationfile.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace meipi;
using meipi::test::Message;

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everySentenceIsTranslated();
    void theFilesAreUpToDate_data();
    void theFilesAreUpToDate();
    void englishCountsInBothForms();
    void placeholdersAreKept();
    void shortcutsAreKept();
    void oneWordForOneThing_data();
    void oneWordForOneThing();
    void wrongWordsAreAvoided_data();
    void wrongWordsAreAvoided();
    void punctuationIsChinese();

private:
    QList<Message> m_messages; ///< The Chinese ones.
};

static QString fileOf(const QString &language)
{
    return QStringLiteral(MEIPI_SOURCE_DIR "/resources/translations/meipi_%1.ts").arg(language);
}

// Markers in sorted order: %1, %n, %L2; also <b> and the like, which must come back as they are.
static QStringList markersOf(const QString &text)
{
    static const QRegularExpression marker(u"%L?[0-9n]|</?[a-z]+[^>]*>"_qs);
    QStringList found;
    for (auto match = marker.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

void TestTranslations::initTestCase()
{
    m_messages = test::readTranslations(fileOf(u"zh_CN"_qs));
    QVERIFY(!m_messages.isEmpty());
}

void TestTranslations::everySentenceIsTranslated()
{
    QStringList missing;
    for (const Message &message : std::as_const(m_messages)) {
        const bool isEmpty =
            message.translations.isEmpty() || message.translations.contains(QString());
        if (!message.isFinished || isEmpty)
            missing.append(message.name());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u'\n' + missing.join(u'\n')));
}

void TestTranslations::theFilesAreUpToDate_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("options");

    QTest::newRow("Chinese") << u"zh_CN"_qs << QStringList();
    QTest::newRow("plurals of English") << u"en"_qs << QStringList{u"-pluralonly"_qs};
}

void TestTranslations::theFilesAreUpToDate()
{
    QFETCH(QString, language);
    QFETCH(QStringList, options);
    QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh_%1.ts"_qs.arg(language));
    QProcess lupdate;
    lupdate.start(QStringLiteral(MEIPI_LUPDATE),
                  options
                      + QStringList{u"-silent"_qs, u"-no-obsolete"_qs, u"-locations"_qs, u"none"_qs,
                                    QStringLiteral(MEIPI_SOURCE_DIR "/app"), u"-ts"_qs, fresh});
    QVERIFY2(lupdate.waitForFinished(120000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);

    QSet<QString> known;
    const QList<Message> messages = test::readTranslations(fileOf(language));
    for (const Message &message : messages)
        known.insert(message.name());
    QStringList differing;
    const QList<Message> wanted = test::readTranslations(fresh);
    QVERIFY(!wanted.isEmpty());
    for (const Message &message : wanted) {
        if (!known.remove(message.name()))
            differing.append(u"new: "_qs + message.name());
    }
    for (const QString &name : std::as_const(known))
        differing.append(u"gone: "_qs + name);
    QVERIFY2(differing.isEmpty(), qPrintable(u'\n' + differing.join(u'\n')));
}

void TestTranslations::englishCountsInBothForms()
{
    QStringList wrong;
    const QList<Message> messages = test::readTranslations(fileOf(u"en"_qs));
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        const QStringList &forms = message.translations;
        const bool isRight = message.isFinished && forms.size() == 2 && forms[0] != forms[1]
            && forms[1] == message.source && markersOf(forms[0]) == markersOf(message.source);
        if (!isRight)
            wrong.append(message.name());
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestTranslations::placeholdersAreKept()
{
    QStringList differing;
    for (const Message &message : std::as_const(m_messages)) {
        for (const QString &translation : message.translations) {
            if (markersOf(translation) != markersOf(message.source))
                differing.append(message.name() + u" → "_qs + translation);
        }
    }
    QVERIFY2(differing.isEmpty(), qPrintable(u'\n' + differing.join(u'\n')));
}

void TestTranslations::shortcutsAreKept()
{
    static const QRegularExpression mnemonic(u"&(?=[A-Za-z])"_qs);
    QStringList differing;
    for (const Message &message : std::as_const(m_messages)) {
        for (const QString &translation : message.translations) {
            if (message.source.contains(mnemonic) != translation.contains(mnemonic))
                differing.append(message.name() + u" → "_qs + translation);
        }
    }
    QVERIFY2(differing.isEmpty(), qPrintable(u'\n' + differing.join(u'\n')));
}

void TestTranslations::oneWordForOneThing_data()
{
    QTest::addColumn<QString>("english"); // a regular expression over whole words
    QTest::addColumn<QString>("chinese"); // one of these must be there

    QTest::newRow("project") << u"projects?"_qs << u"项目"_qs;
    QTest::newRow("document") << u"documents?"_qs << u"文档"_qs;
    QTest::newRow("outline") << u"outline"_qs << u"大纲"_qs;
    QTest::newRow("recommendation") << u"recommendations?"_qs << u"建议"_qs;
    QTest::newRow("measure") << u"measures?"_qs << u"措施"_qs;
    QTest::newRow("front matter") << u"front matter"_qs << u"导语"_qs;
    QTest::newRow("back matter") << u"back matter"_qs << u"文末附文"_qs;
    QTest::newRow("summary") << u"summary|summaries"_qs << u"要旨"_qs;
    QTest::newRow("highlight") << u"highlight(s|ed)?"_qs << u"标注"_qs;
    QTest::newRow("theme") << u"themes?"_qs << u"主题"_qs;
    QTest::newRow("definition") << u"definition"_qs << u"定义"_qs;
    QTest::newRow("note") << u"notes?"_qs << u"批注|备忘录"_qs;
    QTest::newRow("reply") << u"repl(y|ies)"_qs << u"回复"_qs;
    QTest::newRow("key note") << u"key notes?"_qs << u"重点"_qs;
    QTest::newRow("thought") << u"thought"_qs << u"想法"_qs;
    QTest::newRow("question") << u"question"_qs << u"疑问"_qs;
    QTest::newRow("objection") << u"objection"_qs << u"异议"_qs;
    QTest::newRow("evidence") << u"evidence"_qs << u"依据"_qs;
    QTest::newRow("author") << u"authors?"_qs << u"作者"_qs;
    QTest::newRow("unread") << u"unread"_qs << u"未读"_qs;
    QTest::newRow("settled") << u"settled"_qs << u"已核"_qs;
    QTest::newRow("citation") << u"citation"_qs << u"引文|引用"_qs;
    QTest::newRow("undo") << u"undo"_qs << u"撤销"_qs;
    QTest::newRow("redo") << u"redo"_qs << u"重做"_qs;
    QTest::newRow("history") << u"history"_qs << u"历史记录"_qs;
    QTest::newRow("saved") << u"saved"_qs << u"已保存|保存|常用查询"_qs;
    QTest::newRow("appearance") << u"appearance"_qs << u"外观"_qs;
    QTest::newRow("sepia") << u"sepia"_qs << u"护眼"_qs;
    QTest::newRow("export") << u"export(s|ed|ing)?"_qs << u"导出"_qs;
    QTest::newRow("reading memo") << u"memo"_qs << u"阅读简报|简报"_qs;
    QTest::newRow("merge") << u"merged?"_qs << u"合并"_qs;
    QTest::newRow("split") << u"split"_qs << u"拆分|分成|分开"_qs;
}

void TestTranslations::oneWordForOneThing()
{
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    const QRegularExpression word(u"\\b("_qs + english + u")\\b"_qs,
                                  QRegularExpression::CaseInsensitiveOption);
    const QRegularExpression wanted(chinese);
    QStringList differing;
    for (const Message &message : std::as_const(m_messages)) {
        QString plain = message.source;
        plain.remove(u'&');
        plain.remove(QRegularExpression(u"“[a-z ]+”|\\{[a-z]+\\}"_qs)); // as they are typed
        if (!plain.contains(word))
            continue;
        for (const QString &translation : message.translations) {
            if (!translation.contains(wanted))
                differing.append(message.name() + u" → "_qs + translation);
        }
    }
    QVERIFY2(differing.isEmpty(), qPrintable(u'\n' + differing.join(u'\n')));
}

void TestTranslations::wrongWordsAreAvoided_data()
{
    QTest::addColumn<QString>("chinese");

    QTest::newRow("program code for a code") << u"代码"_qs;
    QTest::newRow("a landlord for an owner") << u"业主"_qs;
    QTest::newRow("an orphan without a place") << u"孤儿"_qs;
    QTest::newRow("migrating for carrying over") << u"迁移"_qs;
    QTest::newRow("restoring for redo") << u"恢复撤销"_qs;
}

void TestTranslations::wrongWordsAreAvoided()
{
    QFETCH(QString, chinese);
    QStringList found;
    for (const Message &message : std::as_const(m_messages)) {
        if (message.translations.join(u'\n').contains(chinese))
            found.append(message.name());
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestTranslations::punctuationIsChinese()
{
    static const QRegularExpression latin(
        u"[\\x{4E00}-\\x{9FFF}][,;:?!]|[\\x{4E00}-\\x{9FFF}]\\.$"_qs);
    QStringList found;
    for (const Message &message : std::as_const(m_messages)) {
        for (const QString &translation : message.translations) {
            if (translation.contains(latin))
                found.append(message.name() + u" → "_qs + translation);
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
