// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/searchpanel.h"

#include "project/themeedits.h"
#include "window/barbutton.h"
#include "window/flowlayout.h"
#include "window/founddelegate.h"
#include "window/icons.h"
#include "window/panelview.h"
#include "window/textlabel.h"
#include "window/themepicker.h"

#include <QListView>
#include <QVBoxLayout>

#include <chrono>

namespace meipi {

using namespace std::chrono_literals;

namespace {

constexpr int searchIconSide = 14; // pixels
constexpr int layoutBatch = 1000; // rows

} // namespace

SearchPanel::SearchPanel(Edits &edits, Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_edits(edits), m_run(new SearchRun(this)), m_model(new FoundModel(this)),
      m_bar(new SearchBar(preferences)), m_list(new QListView), m_words(new TextLabel),
      m_picker(new ThemePicker(edits, this))
{
    setObjectName(QStringLiteral("SearchPanel"));
    setAccessibleName(tr("Search"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(12, 2, 12, 6);
    words->addWidget(m_words);
    m_words->setFaint(true);
    column->addLayout(words);
    buildList();
    column->addWidget(m_list, 1);
    m_marking = newMarkingBar();
    column->addWidget(m_marking);
    setFocusProxy(m_bar);

    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &SearchPanel::restart);
    connect(m_bar, &SearchBar::changed, this, &SearchPanel::restart);
    connect(m_bar, &SearchBar::listRequested, this, [this] { goToHit(1); });
    connect(m_run, &SearchRun::found, this, &SearchPanel::takeFound);
    connect(m_run, &SearchRun::finished, this, &SearchPanel::takeEnd);
    connect(m_model, &FoundModel::checkedChanged, this, &SearchPanel::refreshMarking);
    connect(m_picker, &ThemePicker::picked, this, &SearchPanel::highlight);
    connect(m_picker, &ThemePicker::pathEntered, this, &SearchPanel::highlightWithNew);
    connect(&edits.project(), &Project::changed, this, &SearchPanel::onProjectChanged);
    connect(&edits.project(), &Project::wasReset, &m_pause, qOverload<>(&QTimer::start));
    refreshWords();
    refreshMarking();
}

void SearchPanel::buildList()
{
    m_list->setObjectName(QStringLiteral("Found"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(layoutBatch);
    m_list->setResizeMode(QListView::Adjust);
    new PanelView(*m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { choose(index, false); });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { choose(index, true); });
}

QWidget *SearchPanel::newMarkingBar()
{
    auto *bar = new QWidget;
    auto *buttons = new FlowLayout(2, bar);
    buttons->setContentsMargins(6, 4, 6, 4);
    const auto add = [buttons](BarButton *&button) {
        button = new BarButton;
        buttons->addWidget(button);
        return button;
    };
    add(m_begin)->setIcon(lineIcon(QStringLiteral("highlight")));
    m_begin->setIconSize({searchIconSide, searchIconSide});
    m_begin->setWords(tr("Highlight all…"));
    m_begin->setObjectName(QStringLiteral("HighlightAll"));
    connect(m_begin, &BarButton::clicked, this, [this] { setMarking(true); });
    add(m_theme)->setKey(QStringLiteral("▾"));
    m_theme->setObjectName(QStringLiteral("HighlightWith"));
    connect(m_theme, &BarButton::clicked, this, &SearchPanel::openPicker);
    add(m_sentences)->setWords(tr("Whole sentences"));
    m_sentences->setCheckable(true);
    m_sentences->setObjectName(QStringLiteral("Sentences"));
    m_sentences->setToolTip(tr("Highlight the sentences around what was found"));
    add(m_leave)->setWords(tr("Cancel"));
    connect(m_leave, &BarButton::clicked, this, [this] { setMarking(false); });
    return bar;
}

void SearchPanel::setDocument(const DocumentId &document)
{
    m_bar->setDocument(document);
}

void SearchPanel::search(const QString &words)
{
    m_bar->setWords(words);
}

void SearchPanel::focusField()
{
    m_bar->focusField();
}

void SearchPanel::goToHit(int step)
{
    const QModelIndex next = m_model->nextHit(m_list->currentIndex(), step);
    if (!next.isValid())
        return;
    m_bar->remember();
    m_list->setCurrentIndex(next);
    if (m_bar->isAncestorOf(focusWidget()))
        m_list->setFocus(Qt::OtherFocusReason);
}

TextRange SearchPanel::currentHit() const
{
    return m_model->placeAt(m_list->currentIndex()).hit;
}

void SearchPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_run->prepare();
    if (m_isStale && !m_pause.isActive())
        restart();
}

void SearchPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setMarking(false);
}

void SearchPanel::restart()
{
    m_isStale = !isVisible() && m_model->hitCount() > 0;
    m_error.clear();
    m_isWhole = true;
    m_isOld = true;
    setMarking(false);
    const auto finder = Finder::make(m_bar->query());
    m_searched = m_edits.snapshot();
    if (!finder || finder->findsNothing()) {
        m_run->stop();
        clearOld();
        if (!finder)
            m_error = finder.error().message;
        refreshWords();
        return;
    }
    m_run->start(m_searched, *finder, m_bar->scope());
    refreshWords();
}

void SearchPanel::clearOld()
{
    if (!std::exchange(m_isOld, false))
        return;
    m_model->clear(m_searched);
    refreshMarking();
    emit hitsChanged();
}

void SearchPanel::takeFound(const QList<FoundGroup> &groups)
{
    clearOld();
    m_model->append(groups);
    refreshWords();
    emit hitsChanged();
}

void SearchPanel::takeEnd(bool isWhole, const std::optional<Error> &error)
{
    clearOld();
    m_isWhole = isWhole;
    m_error = error ? error->message : QString();
    refreshWords();
    refreshMarking();
}

void SearchPanel::onProjectChanged(const Change &change)
{
    const SearchScope scope = m_bar->scope();
    const bool concerns = !change.of<Document>().isEmpty() || !change.of<Section>().isEmpty()
        || (scope.inNotes && !change.of<Note>().isEmpty())
        || (scope.inThemes && !change.of<Theme>().isEmpty());
    if (!concerns)
        return;
    m_isStale = true;
    if (isVisible() || hasHits())
        m_pause.start();
}

void SearchPanel::choose(const QModelIndex &index, bool isFinal)
{
    const FoundModel::Place place = m_model->placeAt(index);
    if (place.hit.isEmpty())
        return;
    if (isFinal)
        m_bar->remember();
    emit placeChosen(place, isFinal);
}

void SearchPanel::setMarking(bool isMarking)
{
    m_model->setCheckable(isMarking);
    refreshMarking();
    if (isMarking)
        m_list->setFocus(Qt::OtherFocusReason);
}

void SearchPanel::openPicker()
{
    m_picker->open(QRect(m_theme->mapTo(this, QPoint()), m_theme->size()), {});
}

void SearchPanel::highlight(const ThemeId &theme)
{
    mark(m_edits.snapshot(), {}, {theme});
}

void SearchPanel::highlightWithNew(const QString &path)
{
    const auto made = createThemes(m_edits.snapshot(), {{path, {}, {}}});
    if (!made) {
        m_edits.perform(made, {});
        return;
    }
    ProjectSnapshot project = m_edits.snapshot();
    project.apply(*made);
    const ThemeId theme = project.themeAtPath(path);
    mark(project, *made, {theme});
}

// @p before is what made @p project of the one that is there.
void SearchPanel::mark(const ProjectSnapshot &project, const Change &before,
                       const QList<ThemeId> &themes)
{
    QList<Passage> passages = m_model->checkedPassages();
    if (m_sentences->isChecked())
        passages = sentencesAround(project, passages);
    auto marked = addHighlights(project, m_edits.context(), passages, themes);
    if (marked) {
        before.forEachList([&marked](const auto &list) {
            for (const auto &step : list)
                marked->append(step);
        });
    }
    m_bar->remember();
    if (m_edits.perform(marked, tr("Highlight what was found")))
        setMarking(false);
    m_list->setFocus(Qt::OtherFocusReason);
}

void SearchPanel::refreshWords()
{
    const auto hits = static_cast<int>(m_model->hitCount());
    if (!m_error.isEmpty())
        m_words->setText(m_error);
    else if (m_isOld && m_run->isRunning())
        m_words->setText(tr("Searching …"));
    else if (m_bar->query().words.trimmed().isEmpty())
        m_words->setText(tr("Words are found in all documents as you type: simplified or "
                            "traditional, wide or narrow, across line ends. Notes, themes and "
                            "titles can be searched too."));
    else if (hits == 0 && !m_run->isRunning())
        m_words->setText(tr("Nothing found."));
    else if (!m_isWhole)
        m_words->setText(tr("More than %L1 hits; the first are shown. Search for more words.")
                             .arg(SearchRun::mostHits));
    else if (m_model->documentCount() > 1)
        m_words->setText(tr("%1 in %2", "hits, documents")
                             .arg(tr("%n hits", nullptr, hits),
                                  tr("%n documents", nullptr, m_model->documentCount())));
    else
        m_words->setText(tr("%n hits", nullptr, hits));
}

void SearchPanel::refreshMarking()
{
    const bool isMarking = m_model->isCheckable();
    const auto count = static_cast<int>(m_model->checkedCount());
    m_marking->setVisible(isMarking || count > 0);
    m_begin->setVisible(!isMarking);
    m_begin->setEnabled(!m_edits.session().isReadOnly());
    m_theme->setVisible(isMarking);
    m_theme->setEnabled(count > 0);
    m_theme->setWords(tr("Highlight %L1 with").arg(count));
    m_sentences->setVisible(isMarking);
    m_leave->setVisible(isMarking);
}

} // namespace meipi
