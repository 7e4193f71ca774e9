// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/outlinepanel.h"

#include "project/outlinecarry.h"
#include "project/sectionedits.h"
#include "window/filterfield.h"
#include "window/outlinecommands.h"
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

constexpr int levelChoices = 4;
constexpr qsizetype mostNamed = 3; // edits without a place that the notice names

} // namespace

OutlinePanel::OutlinePanel(Edits &edits, QWidget *parent)
    : QWidget(parent), m_edits(edits), m_model(edits.project()),
      m_filter(m_model, {Qt::DisplayRole, OutlineModel::SummaryRole}),
      m_paragraphFilter(m_paragraphs, {Qt::DisplayRole}), m_pages(new QStackedWidget(this)),
      m_tree(new OutlineTree(m_model, m_filter)),
      m_delegate(new OutlineDelegate(edits.project(), m_tree)), m_list(new QListView),
      m_notice(new TextLabel(0, this))
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
    m_notice->setObjectName(QStringLiteral("Unplaced"));
    m_notice->setFaint(true);
    auto *notice = new QVBoxLayout;
    notice->setContentsMargins(12, 0, 12, 0);
    notice->addWidget(m_notice);
    layout->addLayout(head);
    layout->addLayout(notice);
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
    connect(&m_model, &OutlineModel::titleEntered, m_commands, &OutlineCommands::writeTitle);
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
        view.addCommand(tr("Write summary"), Qt::Key_F2,
                        [this] { edit(OutlineDelegate::Field::Summary); }),
        view.addCommand(tr("Mark as read"), Qt::Key_X, [this] { setReading(ReadingState::Read); }),
        view.addCommand(tr("Mark as settled"), Qt::Key_V,
                        [this] { setReading(ReadingState::Settled); }),
        view.addCommand(tr("Mark as unread"), Qt::Key_U,
                        [this] { setReading(ReadingState::Unread); }),
    };
    m_commands = new OutlineCommands(m_edits, *m_tree, view);
    connect(m_commands, &OutlineCommands::renameRequested, this,
            [this] { edit(OutlineDelegate::Field::Title); });
    connect(m_commands, &OutlineCommands::splitRequested, this, &OutlinePanel::splitRequested);
    connect(m_commands, &OutlineCommands::headingRequested, this, &OutlinePanel::headingRequested);
    addLevelCommands(view);
    for (const qsizetype reading : {1, 2, 3})
        m_sectionCommands[reading]->setCheckable(true);
    refreshCommands();
}

void OutlinePanel::addLevelCommands(PanelView &view)
{
    for (int levels = 1; levels <= levelChoices; ++levels) {
        const auto digit = static_cast<Qt::Key>(Qt::Key_0 + levels);
        m_levelCommands.append(view.addCommand(tr("Down to level %1").arg(levels),
                                               QKeySequence(Qt::ALT | digit),
                                               [this, levels] { m_tree->showLevels(levels); }));
    }
    m_levelCommands.append(view.addCommand(tr("All levels"), QKeySequence(Qt::ALT | Qt::Key_0),
                                           [this] { m_tree->showLevels(0); }));
}

void OutlinePanel::refreshCommands()
{
    const QModelIndex index = m_tree->currentIndex();
    for (QAction *command : std::as_const(m_sectionCommands))
        command->setEnabled(index.isValid());
    m_commands->refresh();
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
    menu->addSeparator();
    m_commands->addTo(*menu);
    menu->addSeparator();
    menu->addMenu(tr("Show"))->addActions(m_levelCommands);
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
    refreshNotice();
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

void OutlinePanel::edit(OutlineDelegate::Field field)
{
    const QModelIndex index = m_tree->currentIndex();
    m_delegate->setTyped(index, field);
    m_tree->doItemsLayout(); // with room for the field, which is to be in sight whole
    m_tree->scrollTo(index);
    m_tree->edit(index);
}

void OutlinePanel::refreshNotice()
{
    const Document *document = m_edits.snapshot().find(m_model.document());
    const QList<Section> lost = document == nullptr
        ? QList<Section>()
        : unplacedEdits(m_edits.snapshot().sectionRows(document->currentVersion));
    QStringList names;
    QString all;
    for (const Section &edit : lost) {
        const QString name = headingLine(edit.label, edit.title);
        all += u"<p>"_qs + name.toHtmlEscaped() + u"</p>"_qs;
        if (names.size() < mostNamed)
            names.append(name);
        else if (names.size() == mostNamed)
            names.append(u"…"_qs);
    }
    m_notice->setVisible(!lost.isEmpty());
    m_notice->setText(tr("%n changes to the outline found no place in this text: %1", nullptr,
                         static_cast<int>(lost.size()))
                          .arg(names.join(u"; "_qs)));
    m_notice->setToolTip(all);
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

} // namespace meipi
