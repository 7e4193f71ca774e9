// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <QTest>

using namespace meipi;

namespace {

/// All kinds of arguments, as a command would declare them.
struct Example {
    QString project;
    QStringList paths;
    QString quote;
    std::optional<QString> note;
    QStringList themes;
    std::optional<int> count;
    QString kind;
    bool json = false;
    Arguments arguments{u"theme add"_qs, u"Does something."_qs};

    Example()
    {
        arguments.positional(u"PROJECT"_qs, project, u"The project."_qs);
        arguments.positionals(u"PATH"_qs, paths, u"Paths."_qs);
        arguments.required(u"-q,--quote"_qs, u"TEXT"_qs, quote, u"The quote."_qs);
        arguments.option(u"--note"_qs, u"TEXT"_qs, note, u"A note."_qs);
        arguments.options(u"--theme"_qs, u"PATH"_qs, themes, u"Themes."_qs);
        arguments.number(u"--count"_qs, u"N"_qs, count, u"How many."_qs);
        arguments.choice(u"--kind"_qs, u"KIND"_qs, kind, {u"memo"_qs, u"notes"_qs}, u"Which."_qs);
        arguments.flag(u"--json"_qs, json, u"For programs."_qs);
    }

    QString asText() const
    {
        return QStringList{project,
                           paths.join(u'|'),
                           quote,
                           note.value_or(u"none"_qs),
                           themes.join(u'|'),
                           QString::number(count.value_or(0)),
                           kind,
                           json ? u"json"_qs : QString()}
            .join(u';');
    }
};

} // namespace

class TestArguments : public QObject {
    Q_OBJECT

private slots:
    void readsWhatIsGiven_data();
    void readsWhatIsGiven();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void givesHelpBeforeComplaints();
    void tellsItsNames();
};

void TestArguments::readsWhatIsGiven_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QString>("read");

    QTest::newRow("the least") << QStringList{u"p"_qs, u"a"_qs, u"-q"_qs, u"Q"_qs}
                               << u"p;a;Q;none;;0;;"_qs;
    QTest::newRow("several paths") << QStringList{u"p"_qs, u"a"_qs, u"b"_qs, u"--quote"_qs, u"Q"_qs}
                                   << u"p;a|b;Q;none;;0;;"_qs;
    QTest::newRow("options do not swallow what follows")
        << QStringList{u"--theme"_qs, u"x"_qs, u"--theme"_qs, u"y"_qs,
                       u"p"_qs,       u"a"_qs, u"-q"_qs,      u"Q"_qs}
        << u"p;a;Q;none;x|y;0;;"_qs;
    QTest::newRow("a list in brackets is one name")
        << QStringList{u"p"_qs, u"[a,b]"_qs, u"-q"_qs, u"[c]"_qs, u"--theme"_qs, u"[d,e]"_qs}
        << u"p;[a,b];[c];none;[d,e];0;;"_qs;
    QTest::newRow("a value that begins with a dash")
        << QStringList{u"p"_qs, u"a"_qs, u"--quote"_qs, u"-5%"_qs, u"--note"_qs, u"--x"_qs}
        << u"p;a;-5%;--x;;0;;"_qs;
    QTest::newRow("joined by an equals sign")
        << QStringList{u"p"_qs, u"a"_qs, u"--quote=Q=R"_qs} << u"p;a;Q=R;none;;0;;"_qs;
    QTest::newRow("an empty value")
        << QStringList{u"p"_qs, u"a"_qs, u"--note="_qs, u"--quote=Q"_qs} << u"p;a;Q;;;0;;"_qs;
    QTest::newRow("after two dashes")
        << QStringList{u"--quote=Q"_qs, u"--"_qs, u"p"_qs, u"--json"_qs}
        << u"p;--json;Q;none;;0;;"_qs;
    QTest::newRow("all of it") << QStringList{u"p"_qs,       u"a"_qs, u"-q"_qs,      u"“中”\n"_qs,
                                              u"--note"_qs,  u"😀"_qs, u"--theme"_qs, u"父/子"_qs,
                                              u"--count"_qs, u"3"_qs, u"--kind"_qs,  u"memo"_qs,
                                              u"--json"_qs}
                               << u"p;a;“中”\n;😀;父/子;3;memo;json"_qs;
    QTest::newRow("a word that is a command elsewhere")
        << QStringList{u"p"_qs, u"highlight"_qs, u"add"_qs, u"-q"_qs, u"Q"_qs}
        << u"p;highlight|add;Q;none;;0;;"_qs;
}

void TestArguments::readsWhatIsGiven()
{
    QFETCH(QStringList, given);
    QFETCH(QString, read);
    Example example;
    const auto wish = example.arguments.parse(given);
    QVERIFY2(wish, wish ? "" : qPrintable(wish.error().message));
    QCOMPARE(*wish, Arguments::Wish::Run);
    QCOMPARE(example.asText(), read);
}

void TestArguments::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QString>("named");

    const QStringList least{u"p"_qs, u"a"_qs, u"--quote=Q"_qs};
    QTest::newRow("nothing") << QStringList{} << u"PROJECT"_qs;
    QTest::newRow("no path") << QStringList{u"p"_qs, u"--quote=Q"_qs} << u"PATH"_qs;
    QTest::newRow("no required option") << QStringList{u"p"_qs, u"a"_qs} << u"--quote"_qs;
    QTest::newRow("unknown option") << least + QStringList{u"--colour"_qs} << u"--colour"_qs;
    QTest::newRow("unknown short option") << least + QStringList{u"-x"_qs} << u"-x"_qs;
    QTest::newRow("no value") << least + QStringList{u"--note"_qs} << u"--note"_qs;
    QTest::newRow("twice") << least + QStringList{u"--note=a"_qs, u"--note=b"_qs} << u"--note"_qs;
    QTest::newRow("required twice") << least + QStringList{u"--quote=b"_qs} << u"--quote"_qs;
    QTest::newRow("no number") << least + QStringList{u"--count=x"_qs} << u"--count"_qs;
    QTest::newRow("zero") << least + QStringList{u"--count=0"_qs} << u"--count"_qs;
    QTest::newRow("less than zero")
        << least + QStringList{u"--count"_qs, u"-1"_qs} << u"--count"_qs;
    QTest::newRow("too large") << least + QStringList{u"--count=99999999999"_qs} << u"--count"_qs;
    QTest::newRow("no such choice") << least + QStringList{u"--kind=essay"_qs} << u"memo"_qs;
    QTest::newRow("a value for a flag") << least + QStringList{u"--json=maybe"_qs} << u"json"_qs;
}

void TestArguments::refusesWhatMakesNoSense()
{
    QFETCH(QStringList, given);
    QFETCH(QString, named);
    Example example;
    const auto wish = example.arguments.parse(given);
    QVERIFY(!wish);
    QCOMPARE(wish.error().code, Error::Code::Usage);
    QVERIFY2(wish.error().message.contains(named), qPrintable(wish.error().message));
}

void TestArguments::givesHelpBeforeComplaints()
{
    Example example;
    QCOMPARE(*example.arguments.parse({u"--bogus"_qs, u"--help"_qs}), Arguments::Wish::Help);
    const QString help = example.arguments.help();
    QVERIFY(help.startsWith(
        u"Usage: meipi theme add PROJECT PATH... --quote TEXT [OPTION...]\nDoes something.\n"_qs));
    for (const QString &part :
         {u"-q, --quote TEXT"_qs, u"--kind KIND"_qs, u"For programs."_qs, u"-h, --help"_qs})
        QVERIFY2(help.contains(part), qPrintable(help));
}

void TestArguments::tellsItsNames()
{
    const Example example;
    const QStringList names = example.arguments.names();
    QVERIFY(names.contains(u"-q"_qs));
    QVERIFY(names.contains(u"--quote"_qs));
    QVERIFY(names.contains(u"PATH"_qs));
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
