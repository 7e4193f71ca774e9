// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pandocjson.h"

#include "import/listlabels.h"
#include "import/notemarks.h"
#include "import/pandocinlines.h"
#include "import/pandoctable.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace meipi {

namespace {

struct PandocJson {
    Q_DECLARE_TR_FUNCTIONS(meipi::PandocJson)
};

class PandocBlocks {
public:
    PandocBlocks(SourceText &text, Progress &progress)
        : m_text(text), m_inlines(text), m_progress(progress)
    {
    }

    void readTitle(const QJsonObject &meta);
    void readBlocks(const QJsonArray &blocks);
    void readNotes();
    int pictures() const { return m_inlines.pictures(); }

private:
    void readBlock(const QString &kind, const QJsonValue &content);
    void readParagraph(const QJsonArray &inlines, int headingLevel = 0);
    void readHeader(const QJsonArray &inlines, int level);
    void readOrderedList(const QJsonArray &content);
    void readBulletList(const QJsonArray &items);
    void readDefinitions(const QJsonArray &items);
    void readItem(const QJsonArray &blocks, const QString &label);
    void readTable(const QJsonArray &content);
    void readMeta(const QJsonObject &value);

    SourceText &m_text;
    PandocInlines m_inlines;
    Progress &m_progress;
    QString m_label; ///< Printed before the next paragraph.
};

void PandocBlocks::readTitle(const QJsonObject &meta)
{
    for (const char *key : {"title", "subtitle", "author", "date", "abstract"})
        readMeta(meta.value(QLatin1String(key)).toObject());
}

void PandocBlocks::readMeta(const QJsonObject &value)
{
    const QString kind = value.value(QLatin1String("t")).toString();
    const QJsonValue content = value.value(QLatin1String("c"));
    if (kind == QLatin1String("MetaInlines")) {
        readParagraph(content.toArray());
    } else if (kind == QLatin1String("MetaBlocks")) {
        readBlocks(content.toArray());
    } else if (kind == QLatin1String("MetaList")) {
        const QJsonArray each = content.toArray();
        for (const auto &one : each)
            readMeta(one.toObject());
    }
}

void PandocBlocks::readBlocks(const QJsonArray &blocks)
{
    for (const auto &block : blocks) {
        if (m_progress.isCancelled())
            return;
        const QJsonObject object = block.toObject();
        readBlock(object.value(QLatin1String("t")).toString(), object.value(QLatin1String("c")));
    }
}

void PandocBlocks::readBlock(const QString &kind, const QJsonValue &content)
{
    const QJsonArray parts = content.toArray();
    if (kind == QLatin1String("Para") || kind == QLatin1String("Plain")) {
        readParagraph(parts);
    } else if (kind == QLatin1String("Header")) {
        readHeader(parts.at(2).toArray(), parts.at(0).toInt(1));
    } else if (kind == QLatin1String("Div")) {
        if (!isHidden(parts.at(0).toArray()))
            readBlocks(parts.at(1).toArray());
    } else if (kind == QLatin1String("BlockQuote")) {
        readBlocks(parts);
    } else if (kind == QLatin1String("OrderedList")) {
        readOrderedList(parts);
    } else if (kind == QLatin1String("BulletList")) {
        readBulletList(parts);
    } else if (kind == QLatin1String("DefinitionList")) {
        readDefinitions(parts);
    } else if (kind == QLatin1String("LineBlock")) {
        for (const auto &line : parts)
            readParagraph(line.toArray());
    } else if (kind == QLatin1String("CodeBlock")) {
        const QStringList lines = parts.at(1).toString().split(u'\n');
        for (const QString &line : lines) {
            m_text.beginBlock();
            m_text.append(line);
        }
    } else if (kind == QLatin1String("Table")) {
        readTable(parts);
    }
}

void PandocBlocks::readParagraph(const QJsonArray &inlines, int headingLevel)
{
    m_text.beginBlock(headingLevel, std::exchange(m_label, {}));
    m_inlines.readBlock(inlines);
    m_text.endBlock();
}

// What leads to another page is none of this one.
void PandocBlocks::readHeader(const QJsonArray &inlines, int level)
{
    readParagraph(inlines, leadElsewhere(inlines) ? 0 : level);
}

void PandocBlocks::readItem(const QJsonArray &blocks, const QString &label)
{
    const QJsonArray first =
        blocks.at(0).toObject().value(QLatin1String("c")).toArray(); // of a paragraph, mostly
    m_label = showsLabel(firstText(blocks)) || leadElsewhere(first) ? QString() : label;
    readBlocks(blocks);
    m_label.clear();
}

void PandocBlocks::readOrderedList(const QJsonArray &content)
{
    const QJsonArray attributes = content.at(0).toArray();
    const QString style = attributes.at(1).toObject().value(QLatin1String("t")).toString();
    const QString delimiter = attributes.at(2).toObject().value(QLatin1String("t")).toString();
    int number = attributes.at(0).toInt(1);
    const QJsonArray items = content.at(1).toArray();
    for (const auto &item : items)
        readItem(item.toArray(), pandocListLabel(number++, style, delimiter));
}

void PandocBlocks::readBulletList(const QJsonArray &items)
{
    for (const auto &item : items)
        readItem(item.toArray(), QStringLiteral("•"));
}

void PandocBlocks::readDefinitions(const QJsonArray &items)
{
    for (const auto &item : items) {
        const QJsonArray pair = item.toArray();
        readParagraph(pair.at(0).toArray());
        const QJsonArray definitions = pair.at(1).toArray();
        for (const auto &definition : definitions)
            readBlocks(definition.toArray());
    }
}

void PandocBlocks::readTable(const QJsonArray &content)
{
    const PandocTable table(content);
    readBlocks(table.caption());
    for (const PandocTable::Row &row : table.rows()) {
        if (table.isLayout()) {
            for (const QJsonArray &cell : row)
                readBlocks(cell);
            continue;
        }
        m_text.beginBlock(0, std::exchange(m_label, {}));
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                m_text.append(u"\t");
            m_inlines.readCell(row[i]);
        }
        m_text.endBlock();
    }
}

// Notes can hold notes, which come after them.
void PandocBlocks::readNotes()
{
    for (qsizetype i = 0; i < m_inlines.notes().size(); ++i) {
        const QJsonArray blocks = m_inlines.notes()[i];
        m_label = noteMark(i + 1);
        readBlocks(blocks);
        m_label.clear();
    }
}

} // namespace

Result<Done> readPandocJson(const QByteArray &json, PandocTitle title, ImportedDocument &document,
                            Progress &progress)
{
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &error);
    if (!parsed.isObject()) {
        return failure(Error::Code::Malformed,
                       PandocJson::tr("“%1” is nested too deeply to be read. Save its text as a "
                                      "plain text file and open that.")
                           .arg(document.name),
                       error.errorString());
    }
    const QJsonObject root = parsed.object();
    SourceText text;
    PandocBlocks blocks(text, progress);
    if (title == PandocTitle::InText)
        blocks.readTitle(root.value(QLatin1String("meta")).toObject());
    blocks.readBlocks(root.value(QLatin1String("blocks")).toArray());
    blocks.readNotes();
    if (progress.isCancelled())
        return failure(Error::Code::Cancelled,
                       PandocJson::tr("Reading “%1” was cancelled.").arg(document.name));
    text.moveTo(document);
    // On web pages they are decoration.
    if (blocks.pictures() > 0 && title == PandocTitle::InText) {
        document.problems.append({PandocJson::tr("%Ln pictures are left out; the original file "
                                                 "has them.",
                                                 nullptr, blocks.pictures())});
    }
    return Done{};
}

} // namespace meipi
