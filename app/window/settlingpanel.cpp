// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/settlingpanel.h"

#include "project/address.h"
#include "report/markedproject.h"
#include "text/shortened.h"
#include "window/textlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace meipi {

namespace {

constexpr int mostKeys = 9; // Ctrl+1 … for authors
constexpr int mostThemeLines = 3; // of each column
constexpr int nameWidth = 120; // pixels
constexpr qsizetype contextLength = 24; // characters on each side of the passage
constexpr qsizetype longestSettled = 200; // characters of the passage that are shown

QString passageText(const ProjectSnapshot &project, const DocumentId &document, TextRange range)
{
    const QString whole = project.text(document).string();
    const qsizetype from = std::max<qsizetype>(0, range.start - contextLength);
    QString quote = whole.mid(range.start, range.length()).simplified();
    quote = shortened(quote, longestSettled);
    return shownPath(addressOf(project, document, range)) + u"   …"_qs
        + whole.mid(from, range.start - from).simplified() + u"【"_qs + quote + u"】"_qs
        + whole.mid(range.end, contextLength).simplified() + u'…';
}

// Somebody may still be on the way through its children.
void retire(QWidget *widget)
{
    widget->hide();
    widget->setParent(nullptr);
    widget->deleteLater();
}

QString buttonText(QString name)
{
    return name.replace(u'&', QLatin1String("&&"));
}

void addTo(QList<SettledPlace> &places, QHash<std::pair<DocumentId, TextRange>, qsizetype> &found,
           const SettledPlace &place)
{
    const auto known = found.constFind({place.document, place.range});
    if (known != found.cend()) {
        places[*known].themes += place.themes;
        return;
    }
    found.insert({place.document, place.range}, places.size());
    places.append(place);
}

} // namespace

SettlingPanel::SettlingPanel(Edits &edits, QWidget *parent)
    : QWidget(parent), m_edits(edits), m_name(new QLineEdit), m_progress(new QLabel),
      m_passage(new TextLabel), m_columns(new QGridLayout), m_buttons(new QWidget),
      m_takeOver(new QPushButton), m_reopen(new QPushButton(tr("Open again")))
{
    setObjectName(QStringLiteral("Settling"));
    layOut();
    connect(m_takeOver, &QPushButton::clicked, this, &SettlingPanel::takeOverAgreements);
    connect(m_reopen, &QPushButton::clicked, this, &SettlingPanel::reopen);
    refresh();
}

void SettlingPanel::layOut()
{
    m_name->setObjectName(QStringLiteral("AgreedName"));
    m_name->setAccessibleName(tr("Agreed coding of"));
    m_name->setToolTip(tr("The author whose coding the agreed one becomes"));
    m_name->setPlaceholderText(tr("Agreed"));
    m_name->setFixedWidth(nameWidth);
    m_takeOver->setAutoDefault(false);
    m_reopen->setAutoDefault(false);
    auto *words = new QLabel(tr("Agreed coding of"));
    words->setBuddy(m_name);
    auto *head = new QHBoxLayout;
    head->addWidget(words);
    head->addWidget(m_name);
    head->addWidget(m_progress, 1);
    head->addWidget(m_takeOver);
    auto *columns = new QWidget;
    columns->setLayout(m_columns);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setHorizontalSpacing(16);
    m_columns->setVerticalSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_passage);
    layout->addWidget(columns);
    layout->addWidget(m_buttons);
    layout->addStretch(1);
}

QString SettlingPanel::agreedName() const
{
    const QString typed = m_name->text().trimmed();
    return typed.isEmpty() ? tr("Agreed") : typed;
}

void SettlingPanel::setReport(const MarkedProject &project, const AgreementReport &report)
{
    const std::pair<DocumentId, TextRange> shown = place();
    m_authors = report.options.authors;
    m_places.clear();
    m_placeAt.clear();
    m_agreements.clear();
    for (const Disagreement &each : report.disagreements) {
        const DocumentId document = project.documents()[each.document];
        const ThemeId theme = project.themes()[each.theme];
        const auto known = m_placeAt.constFind({document, each.range});
        if (known == m_placeAt.cend()) {
            m_placeAt.insert({document, each.range}, m_places.size());
            m_places.append({document, each.range, {}});
        }
        m_places[m_placeAt.value({document, each.range})].themes.append({theme, each.with});
    }
    QHash<std::pair<DocumentId, TextRange>, qsizetype> found;
    for (const Disagreement &each : report.agreements)
        addTo(m_agreements, found,
              {project.documents()[each.document],
               each.range,
               {{project.themes()[each.theme], true}}});
    const AuthorId agreed = agreedAuthor(m_edits.snapshot());
    if (const Author *author = m_edits.snapshot().find(agreed); author && !m_name->hasFocus())
        m_name->setText(author->name);
    m_current = m_placeAt.value(shown, -1);
    refresh();
}

void SettlingPanel::showPlace(const DocumentId &document, TextRange range)
{
    m_current = m_placeAt.value({document, range}, -1);
    refresh();
}

void SettlingPanel::clearPlace()
{
    m_current = -1;
    refresh();
}

std::pair<DocumentId, TextRange> SettlingPanel::place() const
{
    const Place *shown = current();
    return shown == nullptr ? std::pair(DocumentId(), TextRange())
                            : std::pair(shown->document, shown->range);
}

const SettlingPanel::Place *SettlingPanel::current() const
{
    return m_current < 0 || m_current >= m_places.size() ? nullptr : &m_places[m_current];
}

QStringList SettlingPanel::themesOf(const Place &place, int author) const
{
    QStringList themes;
    for (const auto &[theme, with] : place.themes) {
        if (((with >> author) & 1) != 0)
            themes.append(m_edits.snapshot().themePath(theme));
    }
    return themes;
}

QStringList SettlingPanel::agreedThemes(const Place &place) const
{
    const AgreedCoding coding(m_edits.snapshot(), agreedAuthor(m_edits.snapshot()));
    QStringList themes;
    bool isOpen = false;
    for (const auto &[theme, with] : place.themes) {
        const std::optional<bool> state = coding.state(place.document, place.range, theme);
        isOpen = isOpen || !state;
        if (state.value_or(false))
            themes.append(m_edits.snapshot().themePath(theme));
    }
    if (isOpen)
        themes.append(tr("not agreed yet"));
    return themes;
}

void SettlingPanel::refresh()
{
    const AgreedCoding coding(m_edits.snapshot(), agreedAuthor(m_edits.snapshot()));
    qsizetype done = 0;
    for (const Place &place : std::as_const(m_places)) {
        done += std::all_of(
                    place.themes.cbegin(), place.themes.cend(),
                    [&](const auto &each) {
                        return coding.state(place.document, place.range, each.first).has_value();
                    })
            ? 1
            : 0;
    }
    m_progress->setText(tr("Agreed on: %1 of %2").arg(done).arg(m_places.size()));
    m_takeOver->setText(tr("Take over what all agree on: %1").arg(m_agreements.size()));
    m_takeOver->setEnabled(!m_agreements.isEmpty());
    const Place *place = current();
    m_passage->setText(place == nullptr
                           ? tr("Choose a row above, or press Next, to see who gave what there.")
                           : passageText(m_edits.snapshot(), place->document, place->range));
    fillColumns();
}

void SettlingPanel::fillColumn(int column, const QString &head, const QStringList &themes)
{
    auto *name = new QLabel(head);
    QFont font = name->font();
    font.setBold(true);
    name->setFont(font);
    auto *list = new TextLabel(mostThemeLines);
    list->setText(themes.isEmpty() ? tr("no theme") : themes.join(u'\n'));
    const int lines = static_cast<int>(std::clamp<qsizetype>(themes.size(), 1, mostThemeLines));
    list->setMinimumHeight(lines * list->fontMetrics().lineSpacing() + 4);
    list->setAccessibleName(head + u": "_qs + list->text());
    m_columns->addWidget(name, 0, column);
    m_columns->addWidget(list, 1, column);
    m_columns->setColumnStretch(column, 1);
}

// Made anew each time: how many authors there are varies.
void SettlingPanel::fillColumns()
{
    while (QLayoutItem *item = m_columns->takeAt(0)) {
        retire(item->widget());
        delete item;
    }
    const auto buttonsBefore = m_buttons->findChildren<QPushButton *>(QStringLiteral("Settle"));
    for (QPushButton *button : buttonsBefore)
        retire(button);
    if (m_buttons->layout() == nullptr) {
        auto *row = new QHBoxLayout(m_buttons);
        row->setContentsMargins(0, 0, 0, 0);
        row->addStretch(1);
        row->addWidget(m_reopen);
    }
    const Place *place = current();
    m_buttons->setVisible(place != nullptr);
    if (place == nullptr)
        return;
    auto *row = qobject_cast<QHBoxLayout *>(m_buttons->layout());
    int buttons = 0;
    const auto add = [&](const QString &text, int key, const std::function<void()> &run) {
        auto *button = new QPushButton(text);
        button->setObjectName(QStringLiteral("Settle"));
        button->setAutoDefault(false);
        if (key > 0) {
            button->setShortcut(QKeySequence(Qt::CTRL | key));
            button->setToolTip(button->shortcut().toString(QKeySequence::NativeText));
        }
        // The buttons are made anew by what they do.
        connect(button, &QPushButton::clicked, this, run, Qt::QueuedConnection);
        row->insertWidget(buttons++, button);
    };
    for (int author = 0; author < m_authors.size(); ++author) {
        const Author *known = m_edits.snapshot().find(m_authors[author]);
        const QString name = known == nullptr ? QString() : known->name;
        fillColumn(author, name, themesOf(*place, author));
        add(tr("As %1").arg(buttonText(name)), author < mostKeys ? Qt::Key_1 + author : 0,
            [this, author] { settleAs(author); });
    }
    fillColumn(static_cast<int>(m_authors.size()), agreedName(), agreedThemes(*place));
    if (place->themes.size() > 1)
        add(tr("All themes"), Qt::Key_B, [this] { settleWithAll(); });
    add(tr("No theme"), Qt::Key_0, [this] { settleWithNone(); });
}

void SettlingPanel::settleAs(int author)
{
    settle([author](quint64 with) { return ((with >> author) & 1) != 0; });
}

void SettlingPanel::settleWithAll()
{
    settle([](quint64) { return true; });
}

void SettlingPanel::settleWithNone()
{
    settle([](quint64) { return false; });
}

void SettlingPanel::settle(const Chooser &isGiven)
{
    const Place *place = current();
    if (place == nullptr)
        return;
    SettledPlace wanted{place->document, place->range, {}};
    for (const auto &[theme, with] : place->themes)
        wanted.themes.append({theme, isGiven(with)});
    if (write({wanted}, tr("Settle a disagreement")))
        emit settled();
}

bool SettlingPanel::write(const QList<SettledPlace> &places, const QString &label)
{
    EditContext context = m_edits.context();
    Change all;
    const auto agreed = appointAgreed(m_edits.snapshot(), agreedName(), context.now, all);
    Result<Change> change = tl::unexpected(Error{});
    if (agreed) {
        context.author = *agreed;
        change = meipi::settle(m_edits.snapshot(), context, places);
    } else {
        change = tl::unexpected(agreed.error());
    }
    if (change) {
        all.record(*change);
        change = all;
    }
    const bool isWritten = m_edits.perform(change, label);
    refresh();
    return isWritten;
}

void SettlingPanel::reopen()
{
    const Place *place = current();
    const AuthorId agreed = agreedAuthor(m_edits.snapshot());
    if (place == nullptr || agreed.isNull())
        return;
    SettledPlace wanted{place->document, place->range, {}};
    for (const auto &[theme, with] : place->themes)
        wanted.themes.append({theme, false});
    EditContext context = m_edits.context();
    context.author = agreed;
    m_edits.perform(unsettle(m_edits.snapshot(), context, wanted), tr("Open a disagreement again"));
    refresh();
}

void SettlingPanel::takeOverAgreements()
{
    QList<SettledPlace> places = m_agreements;
    places.removeIf([this](const SettledPlace &place) {
        const QString text = m_edits.snapshot().text(place.document).string();
        return QStringView(text).mid(place.range.start, place.range.length()).trimmed().isEmpty();
    });
    write(places, tr("Take over what all agree on"));
}

} // namespace meipi
