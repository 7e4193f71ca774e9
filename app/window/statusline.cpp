// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/statusline.h"

#include "outline/wordlabels.h"
#include "window/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace meipi {

namespace {

QToolButton *flatButton(const QString &toolTip)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// Whether @p label calls its section by a word of its own, such as 第三章 or Article 3, and not a
/// recommendation.
bool isNamed(const QString &label)
{
    return wordLabelAt(label, 0).has_value() && !label.contains(u"建议")
        && !label.startsWith(u"Recommendation", Qt::CaseInsensitive);
}

qsizetype notesIn(const ProjectSnapshot &project, const DocumentId &document)
{
    qsizetype count = 0;
    for (const Note &note : project.rows<Note>()) {
        switch (note.target.kind) {
        case NoteTarget::Kind::Highlight: {
            const Highlight *highlight = project.find(HighlightId(note.target.id));
            count += highlight != nullptr && highlight->document == document ? 1 : 0;
            break;
        }
        case NoteTarget::Kind::Section:
            count += project.sections(document).nodeOf(SectionId(note.target.id)) >= 0 ? 1 : 0;
            break;
        case NoteTarget::Kind::Document:
            count += note.target.id == document.uuid() ? 1 : 0;
            break;
        case NoteTarget::Kind::Project:
        case NoteTarget::Kind::Theme:
            break;
        }
    }
    return count;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_text(new QLabel),
      m_blind(flatButton(tr("What others have coded and noted is hidden; click to reveal it"))),
      m_author(flatButton(tr("Who makes highlights and notes; click to change"))),
      m_encoding(flatButton(tr("The encoding the document was read in; click to change")))
{
    setObjectName(QStringLiteral("Status"));
    m_text->setObjectName(QStringLiteral("StatusText"));
    m_text->setTextFormat(Qt::PlainText);
    m_blind->setObjectName(QStringLiteral("StatusBlind"));
    m_blind->setText(tr("Others' work is hidden"));
    m_blind->setIcon(lineIcon(QStringLiteral("blind")));
    m_blind->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_blind->setAutoRaise(false); // It is to be seen, not only found.
    m_author->setObjectName(QStringLiteral("StatusAuthor"));
    m_encoding->setObjectName(QStringLiteral("StatusEncoding"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 2, 8, 2);
    layout->setSpacing(4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_blind);
    layout->addWidget(m_author);
    layout->addWidget(m_encoding);
    connect(m_blind, &QToolButton::clicked, this, &StatusLine::revealRequested);
    connect(m_author, &QToolButton::clicked, this, &StatusLine::authorRequested);
    connect(m_encoding, &QToolButton::clicked, this, &StatusLine::encodingRequested);
    refresh();
}

void StatusLine::setEdits(Edits *edits)
{
    if (m_edits != nullptr) {
        disconnect(m_edits, nullptr, this, nullptr);
        disconnect(&m_edits->project(), nullptr, this, nullptr);
    }
    m_edits = edits;
    m_document = {};
    if (edits != nullptr) {
        const Project &project = edits->project();
        connect(&project, &Project::changed, this, &StatusLine::refresh);
        connect(&project, &Project::wasReset, this, &StatusLine::refresh);
        connect(edits, &Edits::unwrittenChanged, this, &StatusLine::refresh);
    }
    refresh();
}

void StatusLine::setDocument(const DocumentId &document)
{
    m_document = document;
    refresh();
}

void StatusLine::setAuthor(const QString &name)
{
    m_author->setText(name.isEmpty() ? tr("Author: not named yet") : tr("Author: %1").arg(name));
}

QString StatusLine::text() const
{
    return m_text->text();
}

void StatusLine::refresh()
{
    m_author->setVisible(m_edits != nullptr);
    m_blind->setVisible(m_edits != nullptr && m_edits->isBlind());
    const ProjectSnapshot *project = m_edits == nullptr ? nullptr : &m_edits->snapshot();
    const Document *document = project == nullptr ? nullptr : project->find(m_document);
    const Version *version =
        document == nullptr ? nullptr : project->find(document->currentVersion);
    m_encoding->setVisible(version != nullptr);
    m_encoding->setText(version == nullptr ? QString() : version->encoding);
    m_text->setText(m_edits == nullptr ? QString() : counts());
}

QString StatusLine::counts() const
{
    const ProjectSnapshot &project = m_edits->snapshot();
    const HighlightIndex &highlights = project.highlights(m_document);
    const Outline &outline = project.sections(m_document).outline();
    int sections = 0;
    int marked = 0;
    bool namesItsSections = false; // 第三章, Article 3: then they are no recommendations
    for (const OutlineNode &section : outline.nodes()) {
        const bool isTop =
            section.parent < 0 || outline.nodes()[section.parent].kind == OutlineNode::Kind::Part;
        if (section.kind != OutlineNode::Kind::Section || !isTop)
            continue;
        ++sections;
        namesItsSections |= isNamed(section.label);
        marked += highlights.overlapping(section.range).isEmpty() ? 0 : 1;
    }
    const qsizetype notes = notesIn(project, m_document);
    QStringList parts;
    if (sections > 0 && namesItsSections)
        parts.append(tr("%L1 of %Ln sections marked", nullptr, sections).arg(marked));
    else if (sections > 0)
        parts.append(tr("%L1 of %Ln recommendations marked", nullptr, sections).arg(marked));
    parts.append(tr("%Ln highlights", nullptr, static_cast<int>(highlights.size())));
    parts.append(tr("%Ln notes", nullptr, static_cast<int>(notes)));
    if (m_edits->hasUnwritten())
        parts.append(tr("not saved yet"));
    else
        parts.append(m_edits->session().isReadOnly() ? tr("read-only") : tr("saved"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace meipi
