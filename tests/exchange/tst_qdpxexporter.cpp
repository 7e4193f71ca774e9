// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refireader.h"
#include "exchange/schemacheck.h"
#include "exchanging.h"
#include "project/attributeedits.h"
#include "project/outlineedits.h"
#include "support/projectbuilder.h"
#include "support/snapshotcheck.h"

#include <QBuffer>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestQdpxExporter : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void comesBackToWhereItIs();
    void attributesComeBack();
    void followsTheSchema_data();
    void followsTheSchema();
    void givesEqualBytes();
    void leavesPrivateNotesOut();
    void tellsWhatItLeavesOut();
    void carriesTheThemesAlone();
    void needsAThemeForACodebook();

private:
    static QStringList faultsOf(const QByteArray &bytes)
    {
        const auto faults = schemaFaults(bytes);
        return faults ? *faults : QStringList{faults.error().message, faults.error().detail};
    }
    static Result<ForeignReading> read(const QByteArray &bytes, const ProjectSnapshot &into = {})
    {
        Progress progress;
        return readRefi(bytes, requestFor(into), progress);
    }
};

void TestQdpxExporter::comesBackAsItWas_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("steps");

    QTest::newRow("before any edit") << quint32(1) << 0;
    for (quint32 seed = 2; seed <= 300; ++seed)
        QTest::addRow("after edits %u", seed) << seed << 60;
}

void TestQdpxExporter::comesBackAsItWas()
{
    QFETCH(quint32, seed);
    QFETCH(int, steps);
    const ProjectSnapshot project = nastyProject(seed, steps);
    const QByteArray bytes = exported(u"qdpx"_qs, project);
    QCOMPARE(faultsOf(bytes).join(u'\n'), QString());
    const auto reading = read(bytes);
    QCOMPARE(whyNot(reading), QString());
    QCOMPARE(reading->losses.join(u'\n'), QString());
    QCOMPARE(rowDifferences(carried(project), carried(merged({}, reading->foreign))).join(u'\n'),
             QString());
    QCOMPARE(indexProblems(reading->foreign.project), QStringList());
}

void TestQdpxExporter::comesBackToWhereItIs()
{
    for (quint32 seed = 50; seed < 60; ++seed) {
        const ProjectSnapshot project = nastyProject(seed, 60);
        const auto reading = read(exported(u"qdpx"_qs, project), project);
        QCOMPARE(whyNot(reading), QString());
        QStringList conflicts;
        const ProjectSnapshot after = merged(project, reading->foreign, &conflicts);
        QCOMPARE(conflicts.join(u'\n'), QString());
        QCOMPARE(rowDifferences(project, after).join(u'\n'), QString());
    }
}

void TestQdpxExporter::attributesComeBack()
{
    ProjectBuilder builder;
    builder.document(u"要建设枢纽。\n"_qs, u"a.txt"_qs).document(u"要立法。\n"_qs, u"b.txt"_qs);
    builder.perform(
        addAttribute(builder.snapshot(),
                     {u"类 <&>"_qs, AttributeType::Choice, {{{}, u"甲"_qs}, {{}, u"乙"_qs}}}));
    builder.perform(addAttribute(builder.snapshot(), {u"篇幅"_qs, AttributeType::Number, {}}));
    builder.perform(addAttribute(builder.snapshot(), {u"公开"_qs, AttributeType::YesNo, {}}));
    builder.perform(addAttribute(builder.snapshot(), {u"生效"_qs, AttributeType::Date, {}}));
    const QList<std::pair<QString, QString>> values{{u"issuer"_qs, u"国务院 <b> \U0001F3DB"_qs},
                                                    {u"date"_qs, u"2024-03"_qs},
                                                    {u"类 <&>"_qs, u"乙"_qs},
                                                    {u"篇幅"_qs, u"-12.5"_qs},
                                                    {u"公开"_qs, u"no"_qs},
                                                    {u"生效"_qs, u"2024-03-01"_qs}};
    for (const auto &[name, value] : values) {
        builder.perform(setAttributeValue(builder.snapshot(),
                                          attributeNamed(builder.snapshot(), name)->id,
                                          builder.documentId(), value));
    }
    const QByteArray bytes = exported(u"qdpx"_qs, builder.snapshot());
    QCOMPARE(faultsOf(bytes), QStringList());
    const auto reading = read(bytes);
    QCOMPARE(whyNot(reading), QString());
    QCOMPARE(reading->losses, QStringList());
    const ProjectSnapshot there = merged({}, reading->foreign);
    QCOMPARE(there.rows<AttributeValue>().size(), values.size());
    for (const auto &[name, value] : values) {
        const auto before = attributeNamed(builder.snapshot(), name);
        const auto after = attributeNamed(there, name);
        QVERIFY(after);
        QCOMPARE(after->id, before->id);
        QCOMPARE(after->type, before->type);
        QCOMPARE(after->choices, before->choices);
        QCOMPARE(there.attributeValue(builder.documentId(), after->id)->value, value);
    }
}

void TestQdpxExporter::followsTheSchema_data()
{
    QTest::addColumn<ProjectSnapshot>("project");

    QTest::newRow("nothing") << ProjectSnapshot();
    QTest::newRow("a text without words") << ProjectBuilder().document(QString()).snapshot();
    QTest::newRow("themes alone") << ProjectBuilder().theme(u"a/b"_qs).snapshot();
    QTest::newRow("a note alone")
        << ProjectBuilder().noteOn(NoteTarget(), u"\f\u0001"_qs).snapshot();
    QTest::newRow("forbidden characters")
        << ProjectBuilder()
               .title(u"\u0001\uFFFF"_qs)
               .theme(u"\b\v"_qs)
               .document(u"一、\u0002题\n正文\uFFFE。"_qs, u"\u0003.txt"_qs)
               .highlight(u"正文\uFFFE"_qs)
               .note(u"\u0004"_qs)
               .snapshot();
}

void TestQdpxExporter::followsTheSchema()
{
    QFETCH(ProjectSnapshot, project);
    QCOMPARE(faultsOf(exported(u"qdpx"_qs, project)), QStringList());
}

void TestQdpxExporter::givesEqualBytes()
{
    const ProjectSnapshot project = nastyProject(7, 80);
    ProjectSnapshot again; // other hashes, other orders
    Change change;
    QList<Note> notes = project.rows<Note>().values();
    std::reverse(notes.begin(), notes.end());
    for (const Note &note : std::as_const(notes))
        change.add(note);
    change.record(asChange(project));
    for (const Version &version : project.rows<Version>()) {
        if (project.hasText(version.textHash))
            again.setText(version.textHash, project.textWithHash(version.textHash));
    }
    again.apply(change);
    QCOMPARE(exported(u"qdpx"_qs, again), exported(u"qdpx"_qs, project));
    QCOMPARE(exported(u"qdc"_qs, again), exported(u"qdc"_qs, project));
}

void TestQdpxExporter::leavesPrivateNotesOut()
{
    const ProjectSnapshot project = ProjectBuilder()
                                        .document(u"要建设枢纽。"_qs)
                                        .highlight(u"枢纽"_qs)
                                        .note(u"秘密"_qs)
                                        .keptPrivate()
                                        .reply(u"也是秘密"_qs)
                                        .snapshot();
    const auto reading = read(exported(u"qdpx"_qs, project, false));
    QVERIFY(reading.has_value());
    QCOMPARE(reading->foreign.project.rows<Highlight>().size(), 1);
    QCOMPARE(reading->foreign.project.rows<Note>().size(), 0);
    const QStringList losses = exportFormatFor(u"qdpx")->losses(project, {});
    QCOMPARE(losses.size(), 1);
    QVERIFY2(losses.first().contains(u'2'), qPrintable(losses.first()));
}

void TestQdpxExporter::tellsWhatItLeavesOut()
{
    ProjectBuilder builder;
    builder.document(u"一、算力\n要建设枢纽。"_qs).theme(u"算力"_qs).read(u"1"_qs);
    const Exporter *exporter = exportFormatFor(u"qdpx");
    ExportOptions options;
    QCOMPARE(exporter->losses(builder.snapshot(), options).size(), 1);
    builder.perform(dropSection(builder.snapshot(), builder.sectionId(u"1"_qs)));
    QVERIFY(exporter->losses(builder.snapshot(), options).join(u' ').contains(u"by hand"));
    QVERIFY(!exporter->info().omits.isEmpty());
}

void TestQdpxExporter::carriesTheThemesAlone()
{
    const ProjectSnapshot project = nastyProject(3, 60);
    const QByteArray bytes = exported(u"qdc"_qs, project);
    QCOMPARE(faultsOf(bytes).join(u'\n'), QString());
    const auto reading = read(bytes);
    QVERIFY(reading.has_value());
    const ProjectSnapshot &there = reading->foreign.project;
    QCOMPARE(there.rows<Theme>().size(), project.rows<Theme>().size());
    for (const ThemeId &id : project.themesInOrder()) {
        QVERIFY(there.find(id) != nullptr);
        QCOMPARE(there.themePath(id), project.themePath(id));
        QCOMPARE(there.find(id)->colour, project.find(id)->colour);
        QCOMPARE(there.find(id)->definition, project.find(id)->definition);
    }
    QCOMPARE(there.rows<Document>().size(), 0);
}

void TestQdpxExporter::needsAThemeForACodebook()
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    Progress progress;
    const auto done = exportFormatFor(u"qdc")->write({}, {}, out, progress);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Usage);
    QVERIFY(out.data().isEmpty());
}

QTEST_GUILESS_MAIN(TestQdpxExporter)
#include "tst_qdpxexporter.moc"
