// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/agreedcoding.h"
#include "report/agreement.h"
#include "window/edits.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace meipi {

class TextLabel;

/// A place on which authors disagree, side by side: who gave it which themes, what is agreed on so
/// far, and buttons to settle it in one author's way, with all themes or with none. What is settled
/// is written as the coding of the agreed author (agreedcoding.h), each time in one step.
class SettlingPanel : public QWidget {
    Q_OBJECT

public:
    /// @p edits must outlive the panel.
    explicit SettlingPanel(Edits &edits, QWidget *parent = nullptr);

    /// What there is to settle; the place that is shown stays where it can.
    void setReport(const MarkedProject &project, const AgreementReport &report);
    void showPlace(const DocumentId &document, TextRange range); ///< Nothing where there is none.
    void clearPlace();
    std::pair<DocumentId, TextRange> place() const; ///< That is shown; null for none.

    void settleAs(int author); ///< In the order of the report.
    void settleWithAll();
    void settleWithNone();
    void reopen(); ///< As if it had never been settled.
    void takeOverAgreements(); ///< What all authors gave a theme to has it by agreement.

signals:
    void settled(); ///< The place that is shown, so that the next one can follow.

private:
    /// Themes on one place; for each who gave it, by bits as in Disagreement.
    struct Place {
        DocumentId document;
        TextRange range;
        QList<std::pair<ThemeId, quint64>> themes;
    };
    using Chooser = std::function<bool(quint64 with)>;

    void layOut();
    void refresh();
    void fillColumns();
    void fillColumn(int column, const QString &head, const QStringList &themes);
    const Place *current() const;
    QStringList themesOf(const Place &place, int author) const;
    QStringList agreedThemes(const Place &place) const;
    void settle(const Chooser &isGiven);
    bool write(const QList<SettledPlace> &places, const QString &label);
    QString agreedName() const;

    Edits &m_edits;
    QList<AuthorId> m_authors;
    QList<Place> m_places; ///< With a disagreement.
    QList<SettledPlace> m_agreements;
    QHash<std::pair<DocumentId, TextRange>, qsizetype> m_placeAt;
    qsizetype m_current = -1;
    QLineEdit *m_name;
    QLabel *m_progress;
    TextLabel *m_passage;
    QGridLayout *m_columns;
    QWidget *m_buttons;
    QPushButton *m_takeOver;
    QPushButton *m_reopen;
};

} // namespace meipi
