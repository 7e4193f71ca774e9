// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/workspace.h"

#include "window/actions.h"
#include "window/appearance.h"
#include "window/documentspanel.h"
#include "window/historypanel.h"
#include "window/notespanel.h"
#include "window/outlinepanel.h"
#include "window/readingplaces.h"
#include "window/searchpanel.h"
#include "window/themespanel.h"
#include "window/unitpassbar.h"

#include <QDialog>
#include <QMenu>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace meipi {

namespace {

constexpr int leftWidth = 300; // at first, in pixels
constexpr int rightWidth = 320;
constexpr int leastSide = 180;
constexpr int leastReader = 380;
constexpr int fewDocuments = 5; // more ask for a longer list

QString columnsSetting()
{
    return QStringLiteral("window/columns");
}
QString leftSetting()
{
    return QStringLiteral("window/left");
}
QString leftShownSetting()
{
    return QStringLiteral("window/leftShown");
}
QString rightShownSetting()
{
    return QStringLiteral("window/rightShown");
}
QString tabSetting()
{
    return QStringLiteral("window/tab");
}

} // namespace

Workspace::Workspace(ProjectSession &session, const WindowContext &context, Actions &actions,
                     const QString &language, QWidget *parent)
    : QWidget(parent), m_session(session), m_context(context), m_actions(actions), m_edits(session),
      m_reader(new Reader(m_edits.project(), this)), m_keys(new ThemeKeys(m_edits.project(), this)),
      m_commands(new PassageCommands(m_edits, *m_reader, *m_keys, language, this)),
      m_popups(new PassagePopups(m_edits, *m_reader, *m_keys, *m_commands, this)),
      m_search(new TextSearch(m_edits.project(), *m_reader, this)),
      m_unitPass(new UnitPass(m_edits, *m_reader, this)), m_columns(new QSplitter(Qt::Horizontal)),
      m_left(new QSplitter(Qt::Vertical)), m_right(new QTabWidget)
{
    m_reader->setAppearance(context.appearance.reader());
    actions.addReaderActionsTo(m_reader);
    buildPanels();
    connectPanels();
    connectReader();
    connectSearch();
    refreshDocuments();
}

Workspace::~Workspace()
{
    // What is typed is written as the focus leaves, while there is still someone to hear of it.
    hide();
    // So do the windows beside it, when they go.
    qDeleteAll(findChildren<QDialog *>(Qt::FindDirectChildrenOnly));
    // The reader shows widgets of the popups; they go while it is still there.
    delete m_popups;
    delete m_columns; // whose panels write to members
}

void Workspace::showDocument(const DocumentId &document)
{
    const QString path = m_session.path();
    const ReadingPlaces places(m_context.preferences);
    const QList<DocumentId> &all = m_edits.snapshot().documents();
    DocumentId wanted = document;
    if (wanted.isNull()) {
        if (const auto last = places.last(path))
            wanted = last->document;
    }
    if (!all.contains(wanted))
        wanted = all.value(0);
    if (wanted == m_reader->document())
        return;
    if (!m_reader->document().isNull())
        keepPlaces();
    m_popups->dismiss();
    m_reader->setDocument(wanted);
    if (const auto place = places.last(path, wanted)) {
        m_reader->setCaret(place->caret);
        m_reader->setTopPosition(place->top);
    }
    m_outline->setDocument(wanted);
    m_notes->setDocument(wanted);
    m_documents->setCurrentDocument(wanted);
    m_passBar->setDocument(wanted);
    emit documentChanged(wanted);
}

void Workspace::showNextDocument(int steps)
{
    const QList<DocumentId> &all = m_edits.snapshot().documents();
    if (all.size() < 2)
        return;
    const qsizetype now = std::max<qsizetype>(0, all.indexOf(m_reader->document()));
    showDocument(all[(now + steps + all.size()) % all.size()]);
}

bool Workspace::keepTyping()
{
    m_outline->keep();
    const bool isDefined = m_themes->keep();
    const bool isKept = m_popups->keep();
    return m_notes->keep() && isKept && isDefined;
}

void Workspace::keepPlaces()
{
    if (!m_reader->document().isNull()) {
        ReadingPlaces(m_context.preferences)
            .leave(m_session.path(),
                   {m_reader->document(), m_reader->topPosition(), m_reader->caret()});
    }
    Preferences &preferences = m_context.preferences;
    preferences.setValue(columnsSetting(), m_columns->saveState());
    preferences.setValue(leftSetting(), m_left->saveState());
    preferences.setValue(leftShownSetting(), isLeftShown());
    preferences.setValue(rightShownSetting(), isRightShown());
    preferences.setValue(tabSetting(), m_right->currentIndex());
}

void Workspace::setLeftShown(bool isShown)
{
    m_left->setVisible(isShown);
    emit panelsChanged();
}

void Workspace::setRightShown(bool isShown)
{
    m_right->setVisible(isShown);
    emit panelsChanged();
}

bool Workspace::isLeftShown() const
{
    return !m_left->isHidden();
}

bool Workspace::isRightShown() const
{
    return !m_right->isHidden();
}

void Workspace::focusNextPanel(bool forward)
{
    const QList<QWidget *> stops = panels();
    qsizetype current = -1;
    for (qsizetype index = 0; index < stops.size(); ++index) {
        const QWidget *focused = focusWidget();
        if (focused == stops[index] || stops[index]->isAncestorOf(focused))
            current = index;
    }
    const qsizetype next = (current + (forward ? 1 : -1) + stops.size()) % stops.size();
    QWidget *panel = stops[current < 0 && !forward ? stops.size() - 1 : next];
    panel->setFocus(Qt::TabFocusReason);
}

void Workspace::focusNotesFilter()
{
    setRightShown(true);
    m_right->setCurrentWidget(m_notes);
    m_notes->focusFilter();
}

void Workspace::showTheme(const ThemeId &theme)
{
    setRightShown(true);
    m_right->setCurrentWidget(m_notes);
    m_notes->setThemeFilter(theme);
}

void Workspace::goToSection(const SectionId &section)
{
    const Section *row = m_edits.snapshot().find(section);
    const Version *version = row == nullptr ? nullptr : m_edits.snapshot().find(row->version);
    if (version == nullptr)
        return;
    const TextRange range = row->heading.isEmpty() ? row->range : row->heading;
    goToPassage(version->document, range);
    m_reader->setFocus();
}

void Workspace::refreshAuthor()
{
    m_outline->refreshAuthor();
    m_unitPass->refreshAuthor();
}

void Workspace::setUnitPassShown(bool isShown)
{
    if (isShown)
        m_passBar->open();
    else
        m_passBar->leave();
    emit panelsChanged();
}

void Workspace::stepUnit(int steps)
{
    if (m_unitPass->isActive())
        m_unitPass->step(steps);
    else if (steps > 0)
        m_reader->goToNextMeasure();
    else
        m_reader->goToPreviousMeasure();
}

// The text, with what a pass through its units needs above it.
QWidget *Workspace::newMiddle()
{
    auto *middle = new QWidget;
    m_passBar = new UnitPassBar(m_edits, *m_reader, *m_unitPass);
    connect(m_passBar, &UnitPassBar::left, this, &Workspace::panelsChanged);
    connect(m_unitPass, &UnitPass::passageWanted, this, &Workspace::goToPassage);
    connect(m_unitPass, &UnitPass::hinted, this, &Workspace::hinted);
    m_reader->setMinimumWidth(leastReader);
    m_reader->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_passBar);
    layout->addWidget(m_reader, 1);
    return middle;
}

void Workspace::buildPanels()
{
    m_documents = new DocumentsPanel(m_edits, m_context.preferences);
    m_outline = new OutlinePanel(m_edits);
    m_notes = new NotesPanel(m_edits);
    m_themes = new ThemesPanel(m_edits);
    m_history = new HistoryPanel(m_edits);
    m_found = new SearchPanel(m_edits, m_context.preferences);

    m_left->setObjectName(QStringLiteral("Left"));
    m_left->addWidget(m_documents);
    m_left->addWidget(m_outline);
    m_left->setStretchFactor(0, 0);
    m_left->setStretchFactor(1, 1);
    const bool hasMany = m_edits.snapshot().documents().size() > fewDocuments;
    m_left->setSizes(hasMany ? QList<int>{280, 360} : QList<int>{160, 480});
    m_left->setMinimumWidth(leastSide);
    m_right->setObjectName(QStringLiteral("Right"));
    m_right->setDocumentMode(true);
    m_right->addTab(m_notes, tr("Notes"));
    m_right->addTab(m_themes, tr("Themes"));
    m_right->addTab(m_history, tr("History"));
    m_right->addTab(m_found, tr("Search"));
    m_right->setMinimumWidth(leastSide);

    m_columns->setObjectName(QStringLiteral("Columns"));
    m_columns->addWidget(m_left);
    m_columns->addWidget(newMiddle());
    m_columns->addWidget(m_right);
    m_columns->setChildrenCollapsible(false);
    m_left->setChildrenCollapsible(false);
    m_columns->setStretchFactor(1, 1);
    const Preferences &preferences = m_context.preferences;
    if (!m_columns->restoreState(preferences.value(columnsSetting()).toByteArray()))
        m_columns->setSizes({leftWidth, 10 * leastReader, rightWidth});
    m_left->restoreState(preferences.value(leftSetting()).toByteArray());
    m_left->setHidden(!preferences.value(leftShownSetting(), true).toBool());
    m_right->setHidden(!preferences.value(rightShownSetting(), true).toBool());
    m_right->setCurrentIndex(preferences.value(tabSetting(), 0).toInt());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);
    setFocusProxy(m_reader);
}

void Workspace::connectPanels()
{
    connect(m_outline, &OutlinePanel::sectionChosen, this, &Workspace::goToSection);
    connect(m_outline, &OutlinePanel::passageChosen, this, &Workspace::goToPassage);
    connect(m_outline, &OutlinePanel::splitRequested, m_commands,
            &PassageCommands::splitNodeAtCaret);
    connect(m_outline, &OutlinePanel::headingRequested, m_commands, &PassageCommands::makeHeading);
    connect(m_documents, &DocumentsPanel::documentChosen, this, &Workspace::showDocument);
    connect(m_documents, &DocumentsPanel::addRequested, this, &Workspace::addDocumentRequested);
    connect(m_documents, &DocumentsPanel::encodingRequested, this, &Workspace::encodingRequested);
    connect(m_documents, &DocumentsPanel::originalRequested, this, &Workspace::originalRequested);
    connect(m_documents, &DocumentsPanel::attributesRequested, this,
            &Workspace::attributesRequested);
    connect(m_notes, &NotesPanel::passageRequested, this, &Workspace::goToHighlight);
    connect(m_notes, &NotesPanel::sectionRequested, this, &Workspace::goToSection);
    connect(m_themes, &ThemesPanel::themeChosen, m_commands, &PassageCommands::toggleTheme);
    connect(m_themes, &ThemesPanel::themeFilterRequested, this, &Workspace::showTheme);
    connect(m_themes, &ThemesPanel::highlightChosen, this, &Workspace::goToHighlight);
}

void Workspace::connectReader()
{
    connect(m_reader, &Reader::sectionInSightChanged, m_outline, &OutlinePanel::setCurrentSection);
    connect(m_reader, &Reader::activeHighlightChanged, m_notes, &NotesPanel::setCurrentHighlight);
    connect(m_reader, &Reader::zoomRequested, &m_context.appearance, &Appearance::zoom);
    connect(m_reader, &Reader::contextMenuWanted, this,
            [this](qsizetype, const QPoint &globalPosition) { openContextMenu(globalPosition); });
    connect(&m_context.appearance, &Appearance::changed, m_reader,
            [this] { m_reader->setAppearance(m_context.appearance.reader()); });
    connect(m_commands, &PassageCommands::hinted, this, &Workspace::hinted);
    connect(&m_edits.project(), &Project::changed, this, &Workspace::onProjectChanged);
    connect(&m_edits.project(), &Project::wasReset, this, &Workspace::refreshDocuments);
}

void Workspace::goToPassage(const DocumentId &document, TextRange range)
{
    showDocument(document);
    m_reader->reveal(range);
    m_reader->setCaret(range.start);
}

void Workspace::goToHighlight(const HighlightId &highlight)
{
    const Highlight *row = m_edits.snapshot().find(highlight);
    const Placement *placement = m_edits.snapshot().placement(highlight);
    if (row == nullptr)
        return;
    if (placement == nullptr || placement->range.isEmpty()) {
        emit hinted(tr("This passage has no place in the current text."));
        return;
    }
    goToPassage(row->document, placement->range);
    m_reader->setActiveHighlight(highlight);
}

void Workspace::onProjectChanged(const Change &change)
{
    if (!change.of<Document>().isEmpty())
        refreshDocuments();
}

void Workspace::refreshDocuments()
{
    const QList<DocumentId> &all = m_edits.snapshot().documents();
    m_documents->setVisible(all.size() > 1);
    if (!m_reader->document().isNull() && !all.contains(m_reader->document())) {
        m_reader->setDocument({});
        showDocument({});
    }
    emit documentChanged(m_reader->document()); // its title or encoding may be another
}

void Workspace::openContextMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](std::initializer_list<const char *> ids) {
        for (const char *id : ids)
            menu->addAction(m_actions.action(id));
        menu->addSeparator();
    };
    add({"highlight", "anyTheme", "note"});
    add({"showHighlight", "fitHighlight", "removeHighlight"});
    add({"copy", "copyCitation", "copyMarkdown"});
    add({"splitMeasure", "makeHeading", "markRead"});
    menu->popup(globalPosition);
}

QList<QWidget *> Workspace::panels() const
{
    QList<QWidget *> all{m_reader};
    if (isRightShown())
        all.append(m_right->currentWidget());
    if (isLeftShown() && !m_documents->isHidden())
        all.append(m_documents);
    if (isLeftShown())
        all.append(m_outline);
    return all;
}

} // namespace meipi
