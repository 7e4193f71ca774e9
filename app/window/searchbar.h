// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/projectsearch.h"
#include "session/preferences.h"

#include <QWidget>

class QLineEdit;
class QMenu;

namespace meipi {

class BarButton;

/// What is looked for in the whole project, and how and where: a field, small buttons, and a second
/// field for what has to stand near.
class SearchBar : public QWidget {
    Q_OBJECT

public:
    /// @p preferences keep the queries of before, and must outlive the bar.
    explicit SearchBar(Preferences &preferences, QWidget *parent = nullptr);

    FindQuery query() const;
    SearchScope scope() const; ///< With the document that is read where only that is wanted.
    void setDocument(const DocumentId &document); ///< The one that is read.

    void setWords(const QString &words);
    void focusField();
    void remember(); ///< The query as one of those of before.

    static constexpr int mostRemembered = 20;

signals:
    void changed(); ///< query() or scope().
    void listRequested(); ///< Down or Enter in a field: on to the hits.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    BarButton *newToggle(const QString &words, const QString &tip);
    QLineEdit *newField(const QString &name);
    void fillDistances(QMenu &menu);
    void fillScopes(QMenu &menu);
    void fillHistory(QMenu &menu);
    void addChoice(QMenu &menu, const QString &text, bool isChosen,
                   const std::function<void(bool)> &choose);
    void refresh();
    QString distanceWords() const;
    QString scopeWords() const;

    Preferences &m_preferences;
    QLineEdit *m_field;
    QLineEdit *m_other;
    BarButton *m_strict;
    BarButton *m_whole;
    BarButton *m_pattern;
    BarButton *m_near;
    BarButton *m_distance;
    BarButton *m_places;
    FindQuery::Nearness m_nearness = FindQuery::Nearness::Sentence;
    int m_characters = 20;
    SearchScope m_scope;
    bool m_inDocument = false;
    DocumentId m_document;
};

} // namespace meipi
