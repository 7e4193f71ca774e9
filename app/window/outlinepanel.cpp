// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/outlinepanel.h"

#include "project/sectionedits.h"
#include "window/filterfield.h"
#include "window/outlinedelegate.h"
#include "window/outlinetree.h"
#include "window/panelview.h"
#include "window/textlabel.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace meipi {

namespace {

enum MeasureCommand { SplitCommand, JoinCommand, SetAsideCommand, CountCommand };

} // namespace

OutlinePanel::OutlinePanel(Edits &edits, QWidget *parent)
    : QWidget(parent), m_edits(edits), m_model(edits.session().project()),
      m_filter(m_model, {Qt::DisplayRole, OutlineModel::SummaryRole}),
      m_paragraphFilter(m_paragraphs, {Qt::DisplayRole}), m_pages(new QStackedWidget(this)),
      m_tree(new OutlineTree(m_model, m_filter)),
      m_delegate(new OutlineDelegate(edits.session().project(), m_tree)), m_list(new QListView)
{
    m_model.setAuthor(edits.context().author);
    makeTree();
    m_pages->addWidget(m_tree);
    m_pages->addWidget(makeParagraphs());

    auto *field = new FilterField(*m_tree, m_filter, this);
    field->setPlaceholderText(tr("Filter the outline"));
    field->setAccessibleName(tr("Filter the outline"));
    connect(field, &QLineEdit::textChanged, &m_paragraphFilter, &WordFilter::setWords);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 8, 8, 6);
    head->addWidget(field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_pages);

    connect(&m_model, &QAbstractItemModel::modelReset, this, &OutlinePanel::refreshPage);
    connect(&edits, &Edits::aboutToStep, this, &OutlinePanel::keep);
    refreshPage();
}

OutlinePanel::~OutlinePanel()
{
    keep();
}

void OutlinePanel::makeTree()
{
    m_tree->setItemDelegate(m_delegate);
    auto *view = new PanelView(*m_tree);
    makeCommands(*view);
    connect(m_tree, &OutlineTree::sectionChosen, this, &OutlinePanel::sectionChosen);
    connect(view, &PanelView::menuWanted, this, &OutlinePanel::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OutlinePanel::refreshCommands);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &OutlinePanel::refreshCommands);
    connect(&m_model, &OutlineModel::summaryEntered, this, &OutlinePanel::writeSummary);
    connect(m_delegate, &QAbstractItemDelegate::closeEditor, m_delegate,
            [this] { m_delegate->setTyped({}); });
}

QWidget *OutlinePanel::makeParagraphs()
{
    auto *page = new QWidget(this);
    auto *hint = new TextLabel(0, page);
    hint->setText(tr("No numbered sections were found in this text. These are its paragraphs."));
    hint->setFaint(true);
    m_list->setObjectName(QStringLiteral("Paragraphs"));
    m_list->setAccessibleName(tr("Paragraphs"));
    m_list->setModel(&m_paragraphFilter);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    new PanelView(*m_list);
    const auto choose = [this](const QModelIndex &index) {
        const TextRange range = m_paragraphs.rangeAt(m_paragraphFilter.mapToSource(index));
        if (!range.isEmpty())
            emit passageChosen(m_model.document(), range);
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 2, 12, 8);
    head->addWidget(hint);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    return page;
}

// Letters mean what they mean in the reader, as far as it has them.
void OutlinePanel::makeCommands(PanelView &view)
{
    m_sectionCommands = {
        view.addCommand(tr("Write summary"), Qt::Key_F2, [this] { editSummary(); }),
        view.addCommand(tr("Mark as read"), Qt::Key_X, [this] { setReading(ReadingState::Read); }),
        view.addCommand(tr("Mark as settled"), Qt::Key_V,
                        [this] { setReading(ReadingState::Settled); }),
        view.addCommand(tr("Mark as unread"), Qt::Key_U,
                        [this] { setReading(ReadingState::Unread); }),
    };
    m_measureCommands = {
        view.addCommand(tr("Split measure at the caret"), Qt::Key_S,
                        [this] { emit splitRequested(currentSection()); }),
        view.addCommand(tr("Join with next measure"), Qt::Key_J, [this] { joinWithNext(); }),
        view.addCommand(tr("Set aside as no measure"), Qt::Key_A, [this] { setAside(true); }),
        view.addCommand(tr("Count as measure again"), Qt::Key_A, [this] { setAside(false); }),
    };
    for (const qsizetype reading : {1, 2, 3})
        m_sectionCommands[reading]->setCheckable(true);
    refreshCommands();
}

void OutlinePanel::refreshCommands()
{
    const QModelIndex index = m_tree->currentIndex();
    const bool isMeasure = index.isValid()
        && index.data(OutlineModel::KindRole).toInt()
            == static_cast<int>(OutlineNode::Kind::Measure);
    const bool isAside = index.data(OutlineModel::SetAsideRole).toBool();
    for (QAction *command : std::as_const(m_sectionCommands))
        command->setEnabled(index.isValid());
    for (QAction *command : std::as_const(m_measureCommands))
        command->setEnabled(isMeasure);
    m_measureCommands[SetAsideCommand]->setVisible(!isAside);
    m_measureCommands[CountCommand]->setVisible(isAside);
    m_measureCommands[isAside ? SetAsideCommand : CountCommand]->setEnabled(false);
    const auto state = static_cast<ReadingState>(index.data(OutlineModel::ReadingRole).toInt());
    m_sectionCommands[1]->setChecked(index.isValid() && state == ReadingState::Read);
    m_sectionCommands[2]->setChecked(index.isValid() && state == ReadingState::Settled);
    m_sectionCommands[3]->setChecked(index.isValid() && state == ReadingState::Unread);
}

void OutlinePanel::showMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    if (!index.isValid())
        return;
    refreshCommands();
    auto *menu = new QMenu(m_tree);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_sectionCommands);
    if (m_measureCommands[JoinCommand]->isEnabled()) {
        menu->addSeparator();
        menu->addActions(m_measureCommands);
    }
    menu->popup(globalPosition);
}

void OutlinePanel::setDocument(const DocumentId &document)
{
    keep();
    refreshAuthor();
    m_model.setDocument(document);
}

void OutlinePanel::refreshAuthor()
{
    m_model.setAuthor(m_edits.context().author);
}

void OutlinePanel::refreshPage()
{
    const bool hasText = m_edits.snapshot().find(m_model.document()) != nullptr;
    const bool hasSections = m_model.hasSections() || !hasText;
    m_paragraphs.setText(hasSections ? Text() : m_edits.snapshot().text(m_model.document()));
    m_pages->setCurrentIndex(hasSections ? 0 : 1);
    setFocusProxy(hasSections ? static_cast<QWidget *>(m_tree) : m_list);
    refreshCommands();
}

SectionId OutlinePanel::currentSection() const
{
    return m_tree->sectionAt(m_tree->currentIndex());
}

void OutlinePanel::setCurrentSection(const SectionId &section)
{
    m_tree->follow(section);
}

void OutlinePanel::focusList()
{
    focusProxy()->setFocus(Qt::ShortcutFocusReason);
}

void OutlinePanel::keep()
{
    m_delegate->keep();
}

void OutlinePanel::editSummary()
{
    const QModelIndex index = m_tree->currentIndex();
    m_delegate->setTyped(index);
    m_tree->doItemsLayout(); // with room for the field, which is to be in sight whole
    m_tree->scrollTo(index);
    m_tree->edit(index);
}

void OutlinePanel::writeSummary(const SectionId &section, const QString &summary)
{
    m_edits.perform(setSummary(m_edits.snapshot(), section, summary), tr("Summary"));
}

void OutlinePanel::setReading(ReadingState state)
{
    refreshAuthor();
    m_edits.perform(setReadingState(m_edits.snapshot(), m_edits.context(), currentSection(), state),
                    tr("Reading"));
    refreshCommands();
}

void OutlinePanel::joinWithNext()
{
    m_edits.perform(joinWithNextMeasure(m_edits.snapshot(), currentSection()), tr("Join measures"));
}

void OutlinePanel::setAside(bool aside)
{
    m_edits.perform(setMeasureAside(m_edits.snapshot(), currentSection(), aside),
                    aside ? tr("Set aside measure") : tr("Count as measure"));
}

} // namespace meipi
