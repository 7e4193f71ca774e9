// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/searchbar.h"

#include "window/barbutton.h"
#include "window/flowlayout.h"
#include "window/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

namespace meipi {

namespace {

constexpr int distances[] = {5, 10, 20, 50, 100};

QString queriesSetting()
{
    return QStringLiteral("search/queries");
}

QString asMenuText(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

void popUpBelow(QMenu &menu, const QWidget &widget)
{
    menu.setAttribute(Qt::WA_DeleteOnClose);
    menu.popup(widget.mapToGlobal(widget.rect().bottomLeft()));
}

} // namespace

SearchBar::SearchBar(Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_preferences(preferences)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 4);
    column->setSpacing(3);
    m_field = newField(tr("Search the project"));
    m_field->setObjectName(QStringLiteral("SearchWords"));
    QAction *history =
        m_field->addAction(lineIcon(QStringLiteral("history")), QLineEdit::LeadingPosition);
    history->setToolTip(tr("Searches of before"));
    connect(history, &QAction::triggered, this, [this] {
        auto *menu = new QMenu(this);
        fillHistory(*menu);
        popUpBelow(*menu, *m_field);
    });
    m_other = newField(tr("These words near it"));
    m_other->setObjectName(QStringLiteral("NearWords"));
    column->addWidget(m_field);
    column->addWidget(m_other);
    auto *buttons = new FlowLayout(1);
    column->addLayout(buttons);
    m_strict = newToggle(tr("Exact"),
                         tr("As it is printed: case, width, simplified or "
                            "traditional, and line ends count"));
    m_whole = newToggle(tr("Whole word"), tr("Whole words only, Chinese ones by the dictionary"));
    m_pattern = newToggle(QStringLiteral(".*"), tr("Regular expression"));
    m_near = newToggle(tr("Near"), tr("Only where other words are near"));
    m_distance = new BarButton;
    m_places = new BarButton;
    for (BarButton *button : {m_strict, m_whole, m_pattern, m_near, m_distance, m_places})
        buttons->addWidget(button);
    const auto onMenu = [this](BarButton *button, void (SearchBar::*fill)(QMenu &)) {
        connect(button, &BarButton::clicked, this, [this, button, fill] {
            auto *menu = new QMenu(this);
            (this->*fill)(*menu);
            popUpBelow(*menu, *button);
        });
    };
    onMenu(m_distance, &SearchBar::fillDistances);
    onMenu(m_places, &SearchBar::fillScopes);
    setFocusProxy(m_field);
    refresh();
}

QLineEdit *SearchBar::newField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    field->setClearButtonEnabled(true);
    field->installEventFilter(this);
    connect(field, &QLineEdit::textChanged, this, &SearchBar::changed);
    return field;
}

BarButton *SearchBar::newToggle(const QString &words, const QString &tip)
{
    auto *button = new BarButton;
    button->setCheckable(true);
    button->setWords(words);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    connect(button, &BarButton::toggled, this, [this] {
        refresh();
        emit changed();
    });
    return button;
}

FindQuery SearchBar::query() const
{
    FindQuery query;
    query.words = m_field->text();
    query.isStrict = m_strict->isChecked();
    query.isWhole = m_whole->isChecked();
    query.isPattern = m_pattern->isChecked();
    if (m_near->isChecked()) {
        query.nearness = m_nearness;
        query.other = m_other->text();
        query.distance = m_characters;
    }
    return query;
}

SearchScope SearchBar::scope() const
{
    SearchScope scope = m_scope;
    if (m_inDocument)
        scope.document = m_document;
    return scope;
}

void SearchBar::setDocument(const DocumentId &document)
{
    const bool isOther = m_document != document;
    m_document = document;
    if (m_inDocument && isOther)
        emit changed();
}

void SearchBar::setWords(const QString &words)
{
    m_field->setText(words);
}

void SearchBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchBar::remember()
{
    const QString words = m_field->text();
    if (words.trimmed().isEmpty())
        return;
    QStringList queries = m_preferences.value(queriesSetting()).toStringList();
    queries.removeAll(words);
    queries.prepend(words);
    m_preferences.setValue(queriesSetting(), queries.mid(0, mostRemembered));
}

void SearchBar::addChoice(QMenu &menu, const QString &text, bool isChosen,
                          const std::function<void(bool)> &choose)
{
    QAction *action = menu.addAction(asMenuText(text));
    action->setCheckable(true);
    action->setChecked(isChosen);
    connect(action, &QAction::triggered, this, [this, choose](bool isOn) {
        choose(isOn);
        refresh();
        emit changed();
    });
}

void SearchBar::fillDistances(QMenu &menu)
{
    using Near = FindQuery::Nearness;
    const auto add = [this, &menu](Near nearness, const QString &text) {
        addChoice(menu, text, m_nearness == nearness,
                  [this, nearness](bool) { m_nearness = nearness; });
    };
    add(Near::Sentence, tr("In the same sentence"));
    add(Near::Paragraph, tr("In the same paragraph"));
    add(Near::Section, tr("In the same section"));
    menu.addSeparator();
    for (const int count : distances) {
        addChoice(menu, tr("Within %n characters", nullptr, count),
                  m_nearness == Near::Characters && m_characters == count, [this, count](bool) {
                      m_nearness = Near::Characters;
                      m_characters = count;
                  });
    }
}

void SearchBar::fillScopes(QMenu &menu)
{
    const auto add = [this, &menu](bool SearchScope::*member, const QString &text) {
        addChoice(menu, text, m_scope.*member, [this, member](bool isOn) {
            m_scope.*member = isOn;
            if (!(m_scope.inText || m_scope.inNotes || m_scope.inThemes || m_scope.inTitles))
                m_scope.inText = true;
        });
    };
    add(&SearchScope::inText, tr("Texts"));
    add(&SearchScope::inNotes, tr("Notes"));
    add(&SearchScope::inThemes, tr("Themes"));
    add(&SearchScope::inTitles, tr("Titles"));
    menu.addSeparator();
    addChoice(menu, tr("Only the document that is open"), m_inDocument,
              [this](bool isOn) { m_inDocument = isOn; });
}

void SearchBar::fillHistory(QMenu &menu)
{
    const QStringList queries = m_preferences.value(queriesSetting()).toStringList();
    for (const QString &words : queries) {
        const QString shown = fontMetrics().elidedText(words, Qt::ElideRight, m_field->width());
        connect(menu.addAction(asMenuText(shown)), &QAction::triggered, this, [this, words] {
            setWords(words);
            focusField();
        });
    }
    if (queries.isEmpty()) {
        menu.addAction(tr("No searches yet"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Forget these searches")), &QAction::triggered, this,
            [this] { m_preferences.setValue(queriesSetting(), QStringList()); });
}

QString SearchBar::distanceWords() const
{
    switch (m_nearness) {
    case FindQuery::Nearness::Paragraph:
        return tr("Paragraph", "as a distance");
    case FindQuery::Nearness::Section:
        return tr("Section", "as a distance");
    case FindQuery::Nearness::Characters:
        return tr("%n characters", nullptr, m_characters);
    case FindQuery::Nearness::Sentence:
    case FindQuery::Nearness::Anywhere:
        break;
    }
    return tr("Sentence", "as a distance");
}

QString SearchBar::scopeWords() const
{
    QStringList places;
    if (m_scope.inText)
        places.append(tr("Texts"));
    if (m_scope.inNotes)
        places.append(tr("Notes"));
    if (m_scope.inThemes)
        places.append(tr("Themes"));
    if (m_scope.inTitles)
        places.append(tr("Titles"));
    const QString words = places.join(tr(", "));
    return m_inDocument ? tr("%1 (this document)").arg(words) : words;
}

void SearchBar::refresh()
{
    m_other->setVisible(m_near->isChecked());
    m_distance->setVisible(m_near->isChecked());
    m_distance->setWords(distanceWords());
    m_distance->setKey(QStringLiteral("▾"));
    m_distance->setAccessibleName(tr("How near: %1").arg(distanceWords()));
    m_places->setWords(scopeWords());
    m_places->setKey(QStringLiteral("▾"));
    m_places->setAccessibleName(tr("Where to look: %1").arg(scopeWords()));
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QLineEdit *>(watched);
    if (field == nullptr || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit listRequested();
        return true;
    case Qt::Key_Escape:
        if (field->text().isEmpty())
            return false;
        field->clear();
        return true;
    default:
        return false;
    }
}

} // namespace meipi
