// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/vaultdata.h"

#include <QDir>
#include <QFileInfo>

namespace meipi {

namespace {

// A link to another note, and what an index says of it.
class VaultLinkData final : public TemplateObject {
public:
    VaultLinkData(const VaultContents &contents, const QString &heading, const QString &link,
                  qsizetype note, int depth)
        : m_contents(contents), m_heading(heading), m_link(link), m_note(note), m_depth(depth)
    {
    }

    std::optional<TemplateValue> field(Field name) const override
    {
        switch (name) {
        case Field::Heading:
            return TemplateValue(m_heading);
        case Field::Link:
            return TemplateValue(m_link);
        case Field::Marks:
            return TemplateValue(QString(m_depth * qsizetype(2), u' '));
        case Field::HighlightCount:
            return TemplateValue::number(passageCount());
        case Field::NoteCount:
            return TemplateValue::number(noteCount());
        default:
            return std::nullopt;
        }
    }

private:
    qsizetype passageCount() const
    {
        return m_note < 0 ? 0 : m_contents.notes[m_note].groups.first().passages.size();
    }

    qsizetype noteCount() const
    {
        if (m_note < 0)
            return 0;
        const NotesReport &report = m_contents.data.report();
        const NoteGroup &group = m_contents.notes[m_note].groups.first();
        qsizetype count = 0;
        for (const qsizetype passage : group.passages)
            count += report.passages[passage].notes.size();
        for (const ReportMemo &memo : group.memos)
            count += notesOf(report, memo).size();
        return count;
    }

    const VaultContents &m_contents;
    QString m_heading;
    QString m_link;
    qsizetype m_note;
    int m_depth;
};

class VaultNoteData final : public TemplateObject {
public:
    VaultNoteData(const VaultContents &contents, qsizetype note, Progress &progress)
        : m_contents(contents), m_place(note), m_note(contents.notes[note]),
          m_whole(contents.data.page(contents.data.groups(m_note.groups, progress), {}, {}))
    {
    }

    std::optional<TemplateValue> field(Field name) const override
    {
        const bool isIndex = m_place == 0;
        switch (name) {
        case Field::PageId:
            return TemplateValue(m_contents.key + u'/' + m_note.id);
        case Field::MadeOf:
            return TemplateValue(isIndex ? m_contents.madeOf : QString());
        case Field::Heading:
            return TemplateValue(m_note.heading);
        case Field::FileName:
            return TemplateValue(QFileInfo(m_note.path).fileName());
        case Field::Index:
            return isIndex ? TemplateValue() : linkTo(0);
        case Field::Up:
            return m_note.parent == 0 ? TemplateValue() : linkTo(m_note.parent);
        case Field::Previous:
            return m_place < 2 ? TemplateValue() : linkTo(m_place - 1);
        case Field::Next:
            return isIndex || m_place + 1 == m_contents.notes.size() ? TemplateValue()
                                                                     : linkTo(m_place + 1);
        case Field::Entries:
            return entries();
        case Field::HasRemoved:
            return TemplateValue(isIndex && !m_contents.removed.isEmpty());
        case Field::Removed:
            return isIndex ? removed() : TemplateValue();
        default:
            return m_whole->field(name);
        }
    }

private:
    TemplateValue linkTo(qsizetype note, int depth = 0) const
    {
        const VaultNote &other = m_contents.notes[note];
        return TemplateValue(std::make_shared<VaultLinkData>(
            m_contents, other.heading, vaultLink(m_note.path, other.path), note, depth));
    }

    // In the index all notes, in the others those right below.
    TemplateValue entries() const
    {
        QList<qsizetype> below;
        for (qsizetype each = 1; each < m_contents.notes.size(); ++each) {
            if (m_place == 0 || (m_contents.notes[each].parent == m_place && each != m_place))
                below.append(each);
        }
        return listOf(below.size(), [this, below](qsizetype each) {
            return linkTo(below[each], m_place == 0 ? m_contents.notes[below[each]].depth : 0);
        });
    }

    TemplateValue removed() const
    {
        return listOf(m_contents.removed.size(), [this](qsizetype each) {
            const VaultRemoval &row = m_contents.removed[each];
            QString link = vaultLink(m_note.path, row.path);
            if (!row.block.isEmpty())
                link += u"#^"_qs + row.block;
            return TemplateValue(
                std::make_shared<VaultLinkData>(m_contents, row.heading, link, -1, 0));
        });
    }

    const VaultContents &m_contents;
    qsizetype m_place;
    const VaultNote &m_note;
    std::unique_ptr<TemplateObject> m_whole;
};

} // namespace

std::unique_ptr<TemplateObject> vaultData(const VaultContents &contents, qsizetype note,
                                          Progress &progress)
{
    return std::make_unique<VaultNoteData>(contents, note, progress);
}

QString vaultLink(const QString &from, const QString &to)
{
    const QString folder = u"/"_qs + QFileInfo(from).path();
    const QString relative = QDir(folder).relativeFilePath(u"/"_qs + to);
    QString link;
    for (const QChar c : relative) {
        if (c.unicode() < 0x20 || QStringView(u"%<>&#?\\^|[]`").contains(c))
            link += QStringLiteral("%%1").arg(c.unicode(), 2, 16, QLatin1Char('0')).toUpper();
        else
            link += c;
    }
    return link;
}

} // namespace meipi
