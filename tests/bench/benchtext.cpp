// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchtext.h"

#include "outline/outlinefinder.h"
#include "project/documentedits.h"
#include "project/themeedits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace meipi::bench {

namespace {

EditContext context()
{
    return {{}, Timestamp::fromString(u"2026-01-02T03:04:05Z"_qs)};
}

Change required(const Result<Change> &change)
{
    if (!change)
        qFatal("bench_reader: %s", qUtf8Printable(change.error().message));
    return *change;
}

Change documentOf(const ProjectSnapshot &project, const QString &name, const QString &hash,
                  const Text &text, const Outline &outline)
{
    DocumentSource source;
    source.name = name;
    source.mediaType = QStringLiteral("text/plain");
    source.encoding = QStringLiteral("UTF-8");
    source.sourceHash = hash;
    source.textHash = hash;
    source.text = text;
    source.outline = outline;
    return required(addDocument(project, context(), source));
}

} // namespace

QByteArray prose(qint64 bytes)
{
    static const QList<QByteArray> clauses{
        "建立健全通用人工智能的评测标准",
        "推动行业应用落地",
        "加大对自主可控算力基础设施的投入",
        "形成长期稳定的支持机制",
        "“数据要素”的开放共享需要明确权责、完善法律",
        "到2030年培养大模型研发人才10万名",
        "各地区、各部门要加强协同",
        "避免重复建设",
        "支持企业、高校和科研院所联合开展基础研究",
        "把GPT-4级模型的训练成本降低40%",
        "完善伦理审查和安全评估制度",
        "鼓励社会资本参与",
        "在医疗、教育、交通等领域先行先试",
        "总结可复制可推广的经验",
    };
    QRandomGenerator random(20240301);
    QByteArray text;
    text.reserve(bytes + 8192);
    while (text.size() < bytes) {
        const int sentences = 1 + random.bounded(8);
        for (int sentence = 0; sentence < sentences; ++sentence) {
            const int parts = 1 + random.bounded(4);
            for (int part = 0; part < parts; ++part) {
                text += clauses[random.bounded(static_cast<int>(clauses.size()))];
                text += part + 1 < parts ? "，" : "。";
            }
        }
        text += '\n';
    }
    // Not within a character.
    text.truncate(bytes - 1);
    while (!text.isEmpty() && (static_cast<uchar>(text.back()) & 0xC0) == 0x80)
        text.chop(1);
    if (!text.isEmpty() && static_cast<uchar>(text.back()) >= 0xC0)
        text.chop(1);
    return text + '\n';
}

QString proseFile(const QString &folder, qint64 bytes)
{
    const QString path = QDir(folder).filePath(QStringLiteral("prose-%1.txt").arg(bytes));
    if (QFileInfo::exists(path))
        return path;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(prose(bytes)) < 0)
        qFatal("bench_reader: %s cannot be written", qUtf8Printable(path));
    return path;
}

ProjectSnapshot emptyProject()
{
    ProjectSnapshot project;
    static const QStringList names{u"算力"_qs, u"数据"_qs, u"评测"_qs, u"人才"_qs,
                                   u"法律"_qs, u"伦理"_qs, u"研究"_qs};
    for (const QString &name : names)
        project.apply(required(createTheme(project, {}, name)));
    return project;
}

Change documentChange(const ProjectSnapshot &project, const ImportedDocument &imported)
{
    return documentOf(project, imported.name, imported.hash, imported.text, imported.outline);
}

DocumentId addText(ProjectSnapshot &project, const QString &text)
{
    const QString hash = QStringLiteral("text of %1 units").arg(text.size());
    project.setText(hash, Text(text));
    project.apply(
        documentOf(project, QStringLiteral("text.txt"), hash, project.textWithHash(hash), {}));
    return project.documents().last();
}

QList<TextRange> manyRanges(qsizetype textSize, int count)
{
    QList<TextRange> ranges;
    ranges.reserve(count);
    for (int i = 0; i < count; ++i) {
        const qsizetype start = (textSize - 40) * i / count;
        ranges.append({start, start + 4 + i % 24});
    }
    return ranges;
}

Change manyHighlights(const ProjectSnapshot &project, const DocumentId &document, int count,
                      const AuthorId &author)
{
    const Document &row = *project.find(document);
    const Text text = project.text(document);
    const QList<ThemeId> themes = project.themesInOrder();
    Change change;
    const QList<TextRange> ranges = manyRanges(text.size(), count);
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        Highlight highlight;
        highlight.id = HighlightId::create();
        highlight.document = document;
        highlight.version = row.currentVersion;
        highlight.range = ranges[i];
        highlight.quote = text.view(ranges[i]).toString();
        highlight.prefix = text.view({ranges[i].start - 32, ranges[i].start}).toString();
        highlight.suffix = text.view({ranges[i].end, ranges[i].end + 32}).toString();
        highlight.author = author;
        change.append(RowChange<Highlight>{std::nullopt, highlight});
        change.append(
            RowChange<Placement>{std::nullopt,
                                 Placement{PlacementId::create(), highlight.id, row.currentVersion,
                                           highlight.range, PlacementState::Placed}});
        change.append(RowChange<Coding>{
            std::nullopt,
            Coding{CodingId::create(), highlight.id, themes[i % themes.size()], author, {}}});
    }
    return change;
}

} // namespace meipi::bench
