// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportcases.h"
#include "export/memodata.h"
#include "export/templatedocs.h"
#include "export/templatesource.h"
#include "export/vaultdata.h"

#include <QFile>
#include <QMap>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

using Kind = TemplatePart::Kind;

class TestTemplateDocs : public QObject {
    Q_OBJECT

private slots:
    void thePageSaysTheSame();
    void objectsHaveTheNamesTheyAreSaidToHave();
    void templatesThatShipUseNoOthers();
};

namespace {

QString printed(const QList<TemplatePart> &parts)
{
    QString page;
    for (const TemplatePart &part : parts) {
        page += u"\n## %1\n\n| name | |\n|---|---|\n"_qs.arg(part.title);
        for (const TemplatePart::Name &name : part.names)
            page += u"| `%1` | %2 |\n"_qs.arg(nameOf(name.field), name.description);
    }
    return page;
}

QSet<QString> namesOf(const TemplateObject &object)
{
    QSet<QString> names;
    for (int field = int(Field::Unknown) + 1; field <= int(Field::Yaml); ++field) {
        if (object.field(static_cast<Field>(field)))
            names.insert(nameOf(static_cast<Field>(field)));
    }
    return names;
}

QSet<QString> namesIn(Kind kind)
{
    QSet<QString> names;
    const TemplatePart part = templateParts().at(qsizetype(kind));
    for (const TemplatePart::Name &name : part.names)
        names.insert(nameOf(name.field));
    return names;
}

/// The first of a list, or the object itself.
TemplateValue inside(const TemplateObject &object, Field field)
{
    const TemplateValue value = object.field(field).value_or(TemplateValue());
    return value.list() == nullptr ? value : value.list()->item(0);
}

} // namespace

void TestTemplateDocs::thePageSaysTheSame()
{
    QFile file(QStringLiteral(MEIPI_SOURCE_DIR "/docs/templates.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    const QString wanted = printed(templateParts());
    const qsizetype start = page.indexOf(u"\n## "_qs);
    QVERIFY(start > 0);
    QCOMPARE(page.sliced(start).split(u'\n'), wanted.split(u'\n'));
}

void TestTemplateDocs::objectsHaveTheNamesTheyAreSaidToHave()
{
    const ProjectSnapshot project = readProposal().snapshot();
    Progress progress;
    const NotesReport report = *gatherNotes(project, true, progress);
    const ExportOptions options;
    const TemplateData data(project, report, options);
    const MemoReport memo = memoOf(project, report);
    const auto page =
        data.page(data.groups(groupedBySection(report), progress), memoData(data, memo), u"x"_qs);
    QList<VaultNote> notes =
        vaultPlan(project, report, ExportOptions::GroupBy::Section, data.words());
    for (VaultNote &note : notes)
        note.path = note.wantedName + u".md"_qs;
    const VaultContents contents{data, notes, u"k"_qs, u"m"_qs, {}};
    const auto vault = vaultData(contents, 1, progress);

    const TemplateValue section = data.section(report.documents[0], 0);
    const TemplateValue memoPart = inside(*page, Field::Memo);
    const TemplateValue passage = data.passage(0, true);
    const ReportMemo onProject;
    const TemplateValue row = inside(*memoPart.object(), Field::Rows);
    const TemplateValue key = inside(*memoPart.object(), Field::KeyNotes);
    const TemplateValue note = inside(*passage.object(), Field::Notes);
    const QMap<Kind, QSet<QString>> found{
        {Kind::Page, namesOf(*page)},
        {Kind::VaultPage, namesOf(*vault) - (namesIn(Kind::Page) - namesIn(Kind::VaultPage))},
        {Kind::Link, namesOf(*inside(*vault, Field::Index).object())},
        {Kind::Document, namesOf(*data.document(0).object())},
        {Kind::Section, namesOf(*section.object())},
        {Kind::Theme, namesOf(*data.theme(qsizetype(0)).object())},
        {Kind::Group, namesOf(*inside(*page, Field::Groups).object())},
        {Kind::Passage, namesOf(*passage.object())},
        {Kind::Note, namesOf(*note.object())},
        {Kind::Memos, namesOf(*data.memo(onProject, false).object())},
        {Kind::Memo, namesOf(*memoPart.object())},
        {Kind::MemoRow, namesOf(*row.object()) - namesOf(*section.object())},
        {Kind::MemoNote,
         namesOf(*key.object()) - (namesOf(*note.object()) - namesIn(Kind::MemoNote))},
        {Kind::MemoGap, namesOf(*inside(*memoPart.object(), Field::Gaps).object())},
        {Kind::Words, namesOf(*data.worded().object())},
    };
    for (auto each = found.cbegin(); each != found.cend(); ++each) {
        const QSet<QString> said = namesIn(each.key());
        QStringList differing = ((said - each.value()) + (each.value() - said)).values();
        differing.sort();
        QVERIFY2(differing.isEmpty(),
                 qPrintable(u"%1: %2"_qs.arg(int(each.key())).arg(differing.join(u' '))));
    }
}

void TestTemplateDocs::templatesThatShipUseNoOthers()
{
    for (const ShippedTemplate &each : shippedTemplates()) {
        const auto parsed = templateOf({}, each.file);
        QVERIFY2(parsed, qPrintable(each.key));
        QVERIFY2(parsed->unknown.isEmpty(),
                 qPrintable(each.key
                            + (parsed->unknown.isEmpty() ? QString() : parsed->unknown[0].name)));
        QVERIFY(!each.title.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestTemplateDocs)
#include "tst_templatedocs.moc"
