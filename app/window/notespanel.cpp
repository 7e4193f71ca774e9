// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/notespanel.h"

#include "models/notesfilter.h"
#include "window/notecommands.h"
#include "window/notefield.h"
#include "window/notesfilterbar.h"
#include "window/notesview.h"
#include "window/textlabel.h"
#include "window/themepicker.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace meipi {

namespace {

constexpr int emptyMargin = 24;

NoteTarget targetOf(const QModelIndex &index)
{
    return index.data(NotesModel::TargetRole).value<NoteTarget>();
}

bool hasTarget(const QModelIndex &index)
{
    const bool isHeading =
        index.data(NotesModel::KindRole).toInt() == static_cast<int>(NoteRow::Kind::Heading);
    const auto kind = targetOf(index).kind;
    return !isHeading || kind == NoteTarget::Kind::Section || kind == NoteTarget::Kind::Document;
}

} // namespace

NotesPanel::NotesPanel(Edits &edits, QWidget *parent) : QWidget(parent), m_edits(edits)
{
    setObjectName(QStringLiteral("Notes"));
    setAccessibleName(QStringLiteral("Notes"));
    m_model = new NotesModel(edits.project(), this);
    m_filter = new NotesFilter(*m_model, this);
    m_picker = new ThemePicker(edits, this);
    m_picker->setOffersNew(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = new NotesFilterBar(edits, *m_picker);
    column->addWidget(m_bar);
    m_view = new NotesView(edits);
    m_view->setAccessibleName(tr("List of notes"));
    m_view->setModel(m_filter);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_view);
    m_pages->addWidget(newEmptyPage());
    column->addLayout(m_pages, 1);
    setFocusProxy(m_view);

    connect(m_bar, &NotesFilterBar::conditionsChanged, this, &NotesPanel::applyConditions);
    connect(m_bar, &NotesFilterBar::listRequested, this, [this] {
        m_view->setFocus(Qt::OtherFocusReason);
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_filter->index(0, 0));
    });
    // The filter says nothing of a heading that goes after its last row.
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &NotesPanel::showPage);
    connect(m_view, &NotesView::rowChosen, this, &NotesPanel::goTo);
    connect(m_view, &NotesView::typedNoteChanged, m_filter, &NotesFilter::setKept);
    connect(m_view, &QWidget::customContextMenuRequested, this, &NotesPanel::openMenu);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &NotesPanel::showPage);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &NotesPanel::showPage);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &NotesPanel::showPage);
    showPage();
}

NotesPanel::~NotesPanel()
{
    delete m_view; // it may write, and its rows would go before it
}

QWidget *NotesPanel::newEmptyPage()
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(emptyMargin, emptyMargin, emptyMargin, emptyMargin);
    column->setSpacing(emptyMargin / 2);
    m_emptyText = new QLabel;
    m_emptyText->setAlignment(Qt::AlignHCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setTextFormat(Qt::PlainText);
    m_clearButton = new QPushButton(tr("Clear the filter"));
    connect(m_clearButton, &QPushButton::clicked, this, [this] {
        m_bar->clear();
        m_bar->focusField();
    });
    column->addStretch(1);
    column->addWidget(m_emptyText);
    column->addWidget(m_clearButton, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

void NotesPanel::setDocument(const DocumentId &document)
{
    m_view->closeField(); // before its row goes
    m_model->setDocument(document);
    m_bar->setDocument(document);
}

void NotesPanel::setCurrentHighlight(const HighlightId &highlight)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(NoteTarget(highlight)));
    if (!index.isValid() || m_view->isTyping())
        return;
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && targetOf(current) == NoteTarget(highlight))
        return; // one of its notes is chosen already
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void NotesPanel::setThemeFilter(const ThemeId &theme)
{
    m_bar->setTheme(theme);
}

void NotesPanel::focusFilter()
{
    m_bar->focusField();
}

bool NotesPanel::keep()
{
    return m_view->field().keep();
}

void NotesPanel::applyConditions()
{
    m_filter->setConditions(m_bar->conditions());
    showPage();
}

void NotesPanel::showPage()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    const bool isNarrowed = isEmpty && m_model->rowCount() > 0;
    m_emptyText->setText(
        isNarrowed ? tr("No note matches the filter.")
                   : tr("No notes yet.\n\nSelect a passage in the text and press N to write the "
                        "first one, or 1 to 9 to give it a theme."));
    m_clearButton->setVisible(isNarrowed);
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
}

void NotesPanel::goTo(const QModelIndex &index)
{
    const NoteTarget target = targetOf(index);
    if (!hasTarget(index))
        return;
    if (target.kind == NoteTarget::Kind::Highlight)
        emit passageRequested(HighlightId(target.id));
    else if (target.kind == NoteTarget::Kind::Section)
        emit sectionRequested(SectionId(target.id));
}

void NotesPanel::openMenu(const QPoint &position)
{
    const QModelIndex at = m_view->indexAt(position);
    const QModelIndex index = at.isValid() ? at : m_view->currentIndex();
    if (index.isValid() && hasTarget(index))
        openNoteMenu(index, index.data(NotesModel::NoteRole).value<NoteId>(),
                     m_view->viewport()->mapToGlobal(position));
}

void NotesPanel::openNoteMenu(const QModelIndex &index, const NoteId &note, const QPoint &position)
{
    const QPersistentModelIndex row(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const NoteTarget::Kind kind = targetOf(index).kind;
    if (kind == NoteTarget::Kind::Highlight || kind == NoteTarget::Kind::Section) {
        connect(NoteCommands::addKeyedAction(*menu, tr("Go to the passage"), Qt::Key_Space),
                &QAction::triggered, this, [this, row] { goTo(row); });
    }
    const Note *shown = m_edits.snapshot().find(note);
    connect(NoteCommands::addKeyedAction(*menu, shown == nullptr ? tr("Write a note") : tr("Edit"),
                                         Qt::Key_Return),
            &QAction::triggered, this, [this, row] { m_view->editRow(row); });
    if (shown != nullptr) {
        connect(NoteCommands::addKeyedAction(*menu, tr("Reply"), Qt::Key_R), &QAction::triggered,
                this, [this, row] { m_view->replyAt(row); });
        menu->addSeparator();
        NoteCommands::fillMenu(*menu, m_edits, *shown);
    }
    menu->popup(position);
}

} // namespace meipi
