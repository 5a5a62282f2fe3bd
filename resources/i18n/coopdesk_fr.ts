<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CoopDesk</source>
        <translation>À propos de CoopDesk</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copier les diagnostics</translation>
    </message>
    <message>
        <source>Versions and settings; nothing about you or your records</source>
        <translation>Versions et réglages&#xa0;; rien sur vous ni sur vos fiches</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>The desk of technical cooperation between labour ministries.</source>
        <translation>Le bureau de la coopération technique entre ministères du travail.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Format of the catalogue</source>
        <translation>Format du catalogue</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Fonctionne avec</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>AttentionFilters</name>
    <message>
        <source>Country or region</source>
        <translation>Pays ou région</translation>
    </message>
    <message>
        <source>Any country or region</source>
        <translation>Tout pays ou région</translation>
    </message>
    <message>
        <source>Only records of “{search}”</source>
        <translation>Seulement les fiches de « {search} »</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>&amp;Please update…</source>
        <translation>&amp;Mise à jour demandée…</translation>
    </message>
    <message>
        <source>A workbook of a country’s records, to be completed there and merged here</source>
        <translation>Un classeur des fiches d’un pays, à compléter là-bas et à fusionner ici</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Ce qui demande attention</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>La ligne choisie</translation>
    </message>
    <message>
        <source>Confirm &amp;all of the record</source>
        <translation>Confirmer &amp;toute la fiche</translation>
    </message>
    <message>
        <source>Set &amp;status</source>
        <translation>Mettre le &amp;statut</translation>
    </message>
    <message>
        <source>&amp;Map topic…</source>
        <translation>Associer le thè&amp;me…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Chan&amp;ge several…</source>
        <translation>Modifier &amp;plusieurs…</translation>
    </message>
    <message>
        <source>Show in &amp;list</source>
        <translation>Afficher dans la &amp;liste</translation>
    </message>
    <message>
        <source>Of these records, none is incomplete, contradictory or out of date.</source>
        <translation>Aucune de ces fiches n’est incomplète, contradictoire ou périmée.</translation>
    </message>
    <message>
        <source>No record is incomplete, contradictory or out of date.</source>
        <translation>Aucune fiche n’est incomplète, contradictoire ou périmée.</translation>
    </message>
    <message>
        <source>Look at all records</source>
        <translation>Regarder toutes les fiches</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Rien ne demande attention</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Écarter</translation>
    </message>
    <message>
        <source>Still &amp;right</source>
        <translation>Toujours &amp;exact</translation>
    </message>
    <message>
        <source>Link &amp;works</source>
        <translation>Le lien &amp;fonctionne</translation>
    </message>
    <message>
        <source>&amp;Open at parties</source>
        <translation>&amp;Ouvrir aux parties</translation>
    </message>
    <message>
        <source>&amp;Open at dates</source>
        <translation>&amp;Ouvrir aux dates</translation>
    </message>
    <message>
        <source>&amp;Open at topics</source>
        <translation>&amp;Ouvrir aux thèmes</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Confirm &amp;all of the records</source>
        <translation>Confirmer &amp;toutes les fiches</translation>
    </message>
    <message>
        <source>Changing records</source>
        <translation>Modification des fiches</translation>
    </message>
</context>
<context>
    <name>AttentionRoom</name>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln point à regarder</numerusform>
            <numerusform>%Ln points à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>Please update</source>
        <translation>Mise à jour demandée</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message>
        <source>No record of {place} waits for that; nothing was written</source>
        <translation>Aucune fiche de {place} n’attend cela ; rien n’a été écrit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) to update saved as {file}</source>
        <translation>
            <numerusform>%Ln fiche à mettre à jour enregistrée sous {file}</numerusform>
            <numerusform>%Ln fiches à mettre à jour enregistrées sous {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Show the whole list again</source>
        <translation>Afficher de nouveau toute la liste</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Restreindre la liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ record(s)</source>
        <translation>
            <numerusform>%Ln+ fiche</numerusform>
            <numerusform>%Ln+ fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEditWindow</name>
    <message>
        <source>Change several records</source>
        <translation>Modifier plusieurs fiches</translation>
    </message>
    <message>
        <source>Changing records</source>
        <translation>Modification des fiches</translation>
    </message>
    <message>
        <source>Stopped; no record was changed.</source>
        <translation>Arrêté ; aucune fiche n’a été modifiée.</translation>
    </message>
    <message>
        <source>Looking through records</source>
        <translation>Examen des fiches</translation>
    </message>
    <message>
        <source>The records are still being changed.</source>
        <translation>Les fiches sont encore en cours de modification.</translation>
    </message>
    <message>
        <source>If you stop, the catalogue stays as it was.</source>
        <translation>Si vous arrêtez, le catalogue reste tel qu’il était.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln record(s)</source>
        <translation>
            <numerusform>&amp;Modifier %Ln fiche</numerusform>
            <numerusform>&amp;Modifier %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected record(s)</source>
        <translation>
            <numerusform>%Ln fiche sélectionnée</numerusform>
            <numerusform>%Ln fiches sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln record(s) of the list</source>
        <translation>
            <numerusform>Toute la liste (%Ln fiche)</numerusform>
            <numerusform>Toute la liste (%Ln fiches)</numerusform>
        </translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Quelles fiches</translation>
    </message>
    <message>
        <source>&amp;Another change</source>
        <translation>&amp;Autre modification</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Records:</source>
        <translation>&amp;Fiches :</translation>
    </message>
    <message>
        <source>Stopped; change something to look again.</source>
        <translation>Arrêté ; changez quelque chose pour regarder de nouveau.</translation>
    </message>
</context>
<context>
    <name>BulkPreview</name>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Rien n’est encore modifié</translation>
    </message>
    <message>
        <source>Choose a field and what to do with it; each record is shown here.</source>
        <translation>Choisissez un champ et ce qu’il faut en faire ; chaque fiche est montrée ici.</translation>
    </message>
    <message>
        <source>No line says that</source>
        <translation>Aucune ligne ne dit cela</translation>
    </message>
    <message>
        <source>Clear the filter to see all.</source>
        <translation>Effacez le filtre pour tout voir.</translation>
    </message>
    <message>
        <source>No record would change</source>
        <translation>Aucune fiche ne changerait</translation>
    </message>
    <message>
        <source>All of them are so already, or refuse the change.</source>
        <translation>Toutes le sont déjà, ou refusent la modification.</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtrer :</translation>
    </message>
    <message>
        <source>Filter the lines</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>The chosen line in full</source>
        <translation>La ligne choisie, en entier</translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>Capture a page or report</source>
        <translation>Saisir une page ou un rapport</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Pasted page</source>
        <translation>Page collée</translation>
    </message>
    <message>
        <source>{file}: capture</source>
        <translation>{file} : saisie</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>You go on where you left off.</source>
        <translation>Vous reprenez là où vous en étiez.</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>What you confirmed, dropped and added would be lost.</source>
        <translation>Ce que vous avez confirmé, écarté et ajouté serait perdu.</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>Fermer &amp;sans enregistrer</translation>
    </message>
    <message>
        <source>Not found: {fields}</source>
        <translation>Non trouvé : {fields}</translation>
    </message>
    <message>
        <source>No record was found in this source.</source>
        <translation>Aucune fiche n’a été trouvée dans cette source.</translation>
    </message>
    <message>
        <source>Drop a file here (text, web page, Word, PDF or e-mail), or paste a page you have copied. Nothing is saved before you have seen each field beside its words.</source>
        <translation>Déposez ici un fichier (texte, page web, Word, PDF ou courriel), ou collez une page que vous avez copiée. Rien n’est enregistré avant que vous ayez vu chaque champ à côté de ses mots.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Paste a page ({keys})</source>
        <translation>C&amp;oller une page ({keys})</translation>
    </message>
    <message>
        <source>&amp;Use selected words as</source>
        <translation>&amp;Utiliser les mots sélectionnés comme</translation>
    </message>
    <message>
        <source>Open in &amp;form after saving</source>
        <translation>Ouvrir dans le &amp;formulaire après l’enregistrement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) not confirmed</source>
        <translation>
            <numerusform>%Ln suggestion non confirmée</numerusform>
            <numerusform>%Ln suggestions non confirmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln record(s)</source>
        <translation>
            <numerusform>&amp;Enregistrer %Ln fiche</numerusform>
            <numerusform>&amp;Enregistrer %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding was guessed: {value}. Look at words with accents.</source>
        <translation>L’encodage a été deviné : {value}. Regardez les mots accentués.</translation>
    </message>
    <message>
        <source>{value} letters are lost; a question mark in a diamond stands for each.</source>
        <translation>Lettres perdues : {value} ; un point d’interrogation dans un losange remplace chacune.</translation>
    </message>
    <message>
        <source>Letters saved in a wrong encoding were put right in {value} lines.</source>
        <translation>Des lettres enregistrées dans un mauvais encodage ont été corrigées ; lignes : {value}.</translation>
    </message>
    <message>
        <source>These pages hold pictures and no text: {value}.</source>
        <translation>Ces pages contiennent des images et aucun texte : {value}.</translation>
    </message>
    <message>
        <source>Attached files, named as documents but not read: {value}.</source>
        <translation>Fichiers joints, nommés comme documents mais non lus : {value}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) behind no field (–)</source>
        <translation>
            <numerusform>%Ln ligne derrière aucun champ (–)</numerusform>
            <numerusform>%Ln lignes derrière aucun champ (–)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) behind several drafts (=)</source>
        <translation>
            <numerusform>%Ln ligne dans plusieurs brouillons (=)</numerusform>
            <numerusform>%Ln lignes dans plusieurs brouillons (=)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages, reports and e-mails</source>
        <translation>Pages, rapports et courriels</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Checking the catalogue</source>
        <translation>Vérification du catalogue</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>The search index was damaged and is being made anew</source>
        <translation>L’index de recherche était endommagé et est en cours de reconstruction</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) checked.</source>
        <translation>
            <numerusform>%Ln fiche vérifiée.</numerusform>
            <numerusform>%Ln fiches vérifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is as it was saved.</source>
        <translation>Tout est tel qu’il a été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are not as they were saved.</source>
        <translation>
            <numerusform>%Ln élément n’est pas tel qu’il a été enregistré.</numerusform>
            <numerusform>%Ln éléments ne sont pas tels qu’ils ont été enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index was damaged and was made anew.</source>
        <translation>L’index de recherche était endommagé et a été reconstruit.</translation>
    </message>
    <message>
        <source>Stopped. The catalogue is as it was.</source>
        <translation>Arrêté. Le catalogue est resté tel quel.</translation>
    </message>
    <message>
        <source>Stopped. The catalogue was not checked to its end.</source>
        <translation>Arrêté. Le catalogue n’a pas été vérifié jusqu’au bout.</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Second folder for backups</source>
        <translation>Second dossier pour les sauvegardes</translation>
    </message>
    <message>
        <source>A backup is a whole copy that was checked record by record. One is made on closing, before imports and changes of many records, and after half an hour of changes.</source>
        <translation>Une sauvegarde est une copie complète, vérifiée fiche par fiche. Il s’en fait une à la fermeture, avant les importations et les modifications de nombreuses fiches, et après une demi-heure de modifications.</translation>
    </message>
    <message>
        <source>What a backup is</source>
        <translation>Ce qu’est une sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>&amp;Check catalogue</source>
        <translation>&amp;Vérifier le catalogue</translation>
    </message>
    <message>
        <source>&amp;Second folder…</source>
        <translation>S&amp;econd dossier…</translation>
    </message>
    <message>
        <source>Copy &amp;nowhere else</source>
        <translation>Ne copier &amp;nulle part ailleurs</translation>
    </message>
    <message>
        <source>&amp;Who changed what…</source>
        <translation>&amp;Qui a modifié quoi…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>Dans {folder}</translation>
    </message>
    <message>
        <source>No backup has been made yet</source>
        <translation>Aucune sauvegarde n’a encore été faite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made and checked {time}: {records}, {size}</source>
        <translation>Sauvegarde faite et vérifiée {time} : {records}, {size}</translation>
    </message>
    <message>
        <source>The backup of {time} found the catalogue damaged: {records}, {size}</source>
        <translation>La sauvegarde de {time} a trouvé le catalogue endommagé : {records}, {size}</translation>
    </message>
    <message>
        <source>Backups lie on this computer only. A stick or a share as second folder keeps them when it breaks or is stolen.</source>
        <translation>Les sauvegardes ne se trouvent que sur cet ordinateur. Une clé USB ou un partage comme second dossier les garde s’il tombe en panne ou est volé.</translation>
    </message>
    <message>
        <source>The second folder {folder} cannot be reached now; the next backup is copied there once it can.</source>
        <translation>Le second dossier {folder} est inaccessible pour l’instant ; la prochaine sauvegarde y sera copiée dès que possible.</translation>
    </message>
    <message>
        <source>Each backup is copied to {folder} too</source>
        <translation>Chaque sauvegarde est aussi copiée dans {folder}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Backup made and checked</source>
        <translation>Sauvegarde faite et vérifiée</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup, which is still whole</source>
        <translation>Rien n’a changé depuis la dernière sauvegarde, qui est toujours intacte</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>Catalogue was damaged</source>
        <translation>Le catalogue était endommagé</translation>
    </message>
    <message>
        <source>Every record</source>
        <translation>Chaque fiche</translation>
    </message>
    <message>
        <source>File and totals</source>
        <translation>Fichier et totaux</translation>
    </message>
    <message>
        <source>backup found damage</source>
        <translation>la sauvegarde a trouvé des dommages</translation>
    </message>
    <message>
        <source>backup checked {time}</source>
        <translation>sauvegarde vérifiée {time}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Second dossier</translation>
    </message>
    <message>
        <source>From before the catalogue was moved</source>
        <translation>D’avant le déplacement du catalogue</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>After half an hour of changes</source>
        <translation>Après une demi-heure de modifications</translation>
    </message>
    <message>
        <source>On closing</source>
        <translation>À la fermeture</translation>
    </message>
    <message>
        <source>Before the new format</source>
        <translation>Avant le nouveau format</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Avant une importation</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>Avant une fusion</translation>
    </message>
    <message>
        <source>Before a change of many records</source>
        <translation>Avant la modification de nombreuses fiches</translation>
    </message>
    <message>
        <source>Before removing for good</source>
        <translation>Avant une suppression définitive</translation>
    </message>
    <message>
        <source>Before taking records back</source>
        <translation>Avant la reprise de fiches</translation>
    </message>
</context>
<context>
    <name>CareRoom</name>
    <message>
        <source>The backup was restored</source>
        <translation>La sauvegarde a été restaurée</translation>
    </message>
    <message>
        <source>The backup was restored; what was there is kept as {file}</source>
        <translation>La sauvegarde a été restaurée ; ce qui s’y trouvait est conservé sous {file}</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Leave this change out</source>
        <translation>Laisser cette modification de côté</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Who changed what</source>
        <translation>Qui a modifié quoi</translation>
    </message>
    <message>
        <source>Every value that was changed, with who changed it, when, and what it was before. As a workbook or as comma-separated values.</source>
        <translation>Chaque valeur modifiée, avec qui l’a modifiée, quand, et ce qu’elle était avant. En classeur ou en valeurs séparées par des virgules.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save who changed what</source>
        <translation>Enregistrer qui a modifié quoi</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) saved in {file}</source>
        <translation>
            <numerusform>%Ln modification enregistrée dans {file}</numerusform>
            <numerusform>%Ln modifications enregistrées dans {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it, Enter offers other readings</source>
        <translation>La touche Suppr le retire, la touche Entrée propose d’autres interprétations</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>La touche Suppr le retire</translation>
    </message>
</context>
<context>
    <name>ChoiceEdit</name>
    <message>
        <source>Not known; choose from the list</source>
        <translation>Inconnu&#xa0;; choisissez dans la liste</translation>
    </message>
</context>
<context>
    <name>ChoosingPage</name>
    <message>
        <source>&amp;Paste cells ({keys})</source>
        <translation>C&amp;oller des cellules ({keys})</translation>
    </message>
    <message>
        <source>Bring in a workbook</source>
        <translation>Importer un classeur</translation>
    </message>
    <message>
        <source>Drop files here: a filled-in template, an export or anybody’s listing (Excel, LibreOffice, CSV), or paste cells from a spreadsheet. Nothing is written before you have seen what would happen to every row.</source>
        <translation>Déposez des fichiers ici : un modèle rempli, un export ou la liste de quelqu’un d’autre (Excel, LibreOffice, CSV), ou collez des cellules d’un tableur. Rien n’est écrit avant que vous ayez vu ce que deviendrait chaque ligne.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Workbooks, CSV and JSON</source>
        <translation>Classeurs, CSV et JSON</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Save what you changed in “{title}”?</source>
        <translation>Enregistrer ce que vous avez changé dans « {title} » ?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Headings in row {row}; the sheet holds “{kind}”.</source>
        <translation>En-têtes à la ligne {row}&#xa0;; la feuille contient «&#x202f;{kind}&#x202f;».</translation>
    </message>
    <message>
        <source>“{heading}” becomes</source>
        <translation>«&#x202f;{heading}&#x202f;» devient</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Les lignes sont</translation>
    </message>
    <message>
        <source>There are no columns.</source>
        <translation>Il n’y a pas de colonnes.</translation>
    </message>
    <message>
        <source>Columns are mapped as last time, when a file had these headings.</source>
        <translation>Les colonnes sont affectées comme la dernière fois qu’un fichier avait ces en-têtes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) want a look.</source>
        <translation>
            <numerusform>%Ln colonne est à regarder.</numerusform>
            <numerusform>%Ln colonnes sont à regarder.</numerusform>
        </translation>
    </message>
    <message>
        <source>{heading}. Wants a look</source>
        <translation>{heading}. À regarder</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>En raison de</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Filled rows</source>
        <translation>Lignes remplies</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>Colonnes de la feuille</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Nothing is called so</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Aller à ou faire</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>This record stays</source>
        <translation>Cette fiche reste</translation>
    </message>
    <message>
        <source>It keeps its identifier; what names the other names it then</source>
        <translation>Elle garde son identifiant ; ce qui nomme l’autre la nommera</translation>
    </message>
    <message>
        <source>{title} stays</source>
        <translation>{title} reste</translation>
    </message>
    <message>
        <source>changed {time} by {who}</source>
        <translation>modifiée {time} par {who}</translation>
    </message>
    <message>
        <source>added {time} by {who}</source>
        <translation>ajoutée {time} par {who}</translation>
    </message>
    <message>
        <source>added {time}</source>
        <translation>ajoutée {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) say the same</source>
        <translation>
            <numerusform>%Ln champ dit la même chose</numerusform>
            <numerusform>%Ln champs disent la même chose</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
</context>
<context>
    <name>CountryPage</name>
    <message>
        <source>Country or region</source>
        <translation>Pays ou région</translation>
    </message>
    <message>
        <source>Show all its &amp;records</source>
        <translation>Afficher toutes ses &amp;fiches</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>Profile of a country</source>
        <translation>Profil d’un pays</translation>
    </message>
    <message>
        <source>Topics it asked for</source>
        <translation>Thèmes demandés</translation>
    </message>
    <message>
        <source>Topics it offered</source>
        <translation>Thèmes offerts</translation>
    </message>
    <message>
        <source>Exchanges by year</source>
        <translation>Échanges par année</translation>
    </message>
    <message>
        <source>Country or region, in any language</source>
        <translation>Pays ou région, dans n’importe quelle langue</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>Quel pays ?</translation>
    </message>
    <message>
        <source>Type a country or region above. Its page tells what it asked for and offered, with whom, what it learned, and what is still open.</source>
        <translation>Tapez ci-dessus un pays ou une région. Sa page dit ce qu’il a demandé et offert, avec qui, ce qu’il en a appris et ce qui reste ouvert.</translation>
    </message>
</context>
<context>
    <name>CountryRoom</name>
    <message>
        <source>{country} — profile</source>
        <translation>{country} — profil</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>{topic} — who could help</source>
        <translation>{topic} — qui pourrait aider</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>CountsStrip</name>
    <message>
        <source>All rows of the file</source>
        <translation>Toutes les lignes du fichier</translation>
    </message>
    <message>
        <source>All that is different</source>
        <translation>Tout ce qui diffère</translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>%Ln lue</numerusform>
            <numerusform>%Ln lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different</source>
        <translation>
            <numerusform>%Ln différence</numerusform>
            <numerusform>%Ln différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) the same</source>
        <translation>
            <numerusform>%Ln fiche identique</numerusform>
            <numerusform>%Ln fiches identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln ouverte</numerusform>
            <numerusform>%Ln ouvertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur s’est produite</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Something went wrong while CoopDesk was at work.</source>
        <translation>Une erreur s’est produite pendant que CoopDesk travaillait.</translation>
    </message>
    <message>
        <source>Your data is as it was before. You can go on working.</source>
        <translation>Vos données sont restées telles quelles. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>If it happens again, please copy the details and send them to whoever looks after CoopDesk at your office. They hold no texts of your records.</source>
        <translation>Si cela se reproduit, veuillez copier les détails et les envoyer à la personne chargée de CoopDesk dans votre service. Ils ne contiennent aucun texte de vos fiches.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Days of the month</source>
        <translation>Jours du mois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your own</source>
        <translation>
            <numerusform>%Ln de votre fait</numerusform>
            <numerusform>%Ln de votre fait</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Regarder de nouveau</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Merge &amp;selected…</source>
        <translation>Fusionner la &amp;sélection…</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>Pas un &amp;doublon</translation>
    </message>
    <message>
        <source>&amp;Open both</source>
        <translation>&amp;Ouvrir les deux</translation>
    </message>
    <message>
        <source>Looking for records that may be the same</source>
        <translation>Recherche de fiches peut-être identiques</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln paire</numerusform>
            <numerusform>%Ln paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>{pairs} among {records}</source>
        <translation>{pairs} parmi {records}</translation>
    </message>
    <message>
        <source>{words}, weaker ones left out</source>
        <translation>{words}, sans les plus faibles</translation>
    </message>
    <message>
        <source>Two records of the same exchange or project, with almost the same title, country and dates, are listed here side by side, to be made one or told apart.</source>
        <translation>Deux fiches du même échange ou projet, avec presque le même titre, le même pays et les mêmes dates, sont montrées ici côte à côte, pour n’en faire qu’une ou les distinguer.</translation>
    </message>
    <message>
        <source>Records that may be the same</source>
        <translation>Fiches peut-être identiques</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln record(s), so it takes a while.</source>
        <translation>
            <numerusform>Il y a %Ln fiche ; cela prend un moment.</numerusform>
            <numerusform>Il y a %Ln fiches ; cela prend un moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were compared.</source>
        <translation>
            <numerusform>%Ln fiche a été comparée.</numerusform>
            <numerusform>%Ln fiches ont été comparées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairs you told apart are not shown again.</source>
        <translation>Les paires que vous avez distinguées ne sont plus montrées.</translation>
    </message>
    <message>
        <source>No two records look the same</source>
        <translation>Aucune fiche ne ressemble à une autre</translation>
    </message>
    <message>
        <source>Select several almost certain pairs to merge them at once.</source>
        <translation>Sélectionnez plusieurs paires presque certaines pour les fusionner d’un coup.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected pair(s) are not almost certain: merge those one by one.</source>
        <translation>
            <numerusform>%Ln paire sélectionnée n’est pas presque certaine : fusionnez-la à part.</numerusform>
            <numerusform>%Ln paires sélectionnées ne sont pas presque certaines : fusionnez-les une à une.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Empty catalogue</source>
        <translation>Catalogue vide</translation>
    </message>
    <message>
        <source>This catalogue is still empty</source>
        <translation>Ce catalogue est encore vide</translation>
    </message>
    <message>
        <source>It keeps who asked whom for help, what was learned and what was promised next. How would you like to begin?</source>
        <translation>Il garde la trace de qui a demandé de l’aide à qui, des enseignements tirés et des prochaines étapes promises. Par où souhaitez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Record the first exchange</source>
        <translation>C&amp;onsigner le premier échange</translation>
    </message>
    <message>
        <source>&amp;Bring in a workbook</source>
        <translation>I&amp;mporter un classeur</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>A title is enough to save; everything else can follow.</source>
        <translation>Un titre suffit pour enregistrer&#xa0;; tout le reste peut suivre.</translation>
    </message>
    <message>
        <source>From Excel or CSV, as it is. You see what would happen before it does.</source>
        <translation>Depuis Excel ou CSV, tel quel. Vous voyez ce qui se passerait avant que cela ne se fasse.</translation>
    </message>
    <message>
        <source>Real exchanges and projects to try things out. Undo takes them away.</source>
        <translation>De vrais échanges et projets pour essayer. «&#x202f;Défaire&#x202f;» les retire.</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Workbook for Excel (.xlsx)</source>
        <translation>Classeur pour Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Plain table (.csv)</source>
        <translation>Tableau simple (.csv)</translation>
    </message>
    <message>
        <source>Whole records for programs (.json)</source>
        <translation>Fiches entières pour programmes (.json)</translation>
    </message>
    <message>
        <source>One for each record</source>
        <translation>Une par fiche</translation>
    </message>
    <message>
        <source>One for each party of a record</source>
        <translation>Une par partie de la fiche</translation>
    </message>
    <message>
        <source>Names and addresses of &amp;people</source>
        <translation>Noms et adresses des &amp;personnes</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche en tout</numerusform>
            <numerusform>%Ln fiches en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Inclure</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) shown</source>
        <translation>
            <numerusform>%Ln fiche affichée</numerusform>
            <numerusform>%Ln fiches affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>What the search finds</source>
        <translation>Ce que trouve la recherche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected</source>
        <translation>
            <numerusform>%Ln fiche sélectionnée</numerusform>
            <numerusform>%Ln fiches sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Comme dans la liste</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>&amp;Enregistrer sous …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Records {date}</source>
        <translation>Fiches {date}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) saved as “{file}” in {folder}.</source>
        <translation>
            <numerusform>%Ln fiche enregistrée sous «&#x202f;{file}&#x202f;» dans {folder}.</numerusform>
            <numerusform>%Ln fiches enregistrées sous «&#x202f;{file}&#x202f;» dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Template to fill in</source>
        <translation>Modèle à remplir</translation>
    </message>
    <message>
        <source>No program here opens “{file}”. It is in {folder}.</source>
        <translation>Aucun programme de ce poste n’ouvre «&#x202f;{file}&#x202f;». Il se trouve dans {folder}.</translation>
    </message>
</context>
<context>
    <name>FacetPopup</name>
    <message>
        <source>Find a value</source>
        <translation>Chercher une valeur</translation>
    </message>
    <message>
        <source>Show more values</source>
        <translation>Afficher plus de valeurs</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>More… ({})</source>
        <translation>Autres… ({})</translation>
    </message>
    <message>
        <source>not</source>
        <translation>sauf</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
    <message>
        <source>Leave out what bears this value (−)</source>
        <translation>Exclure les fiches qui portent cette valeur (−)</translation>
    </message>
    <message>
        <source>Leave out {}</source>
        <translation>Exclure {}</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Restore this</source>
        <translation>Restaurer ce champ</translation>
    </message>
    <message>
        <source>Give the field back what it held before this change</source>
        <translation>Rendre au champ ce qu’il contenait avant cette modification</translation>
    </message>
    <message>
        <source>The field says this again</source>
        <translation>Le champ dit de nouveau cela</translation>
    </message>
    <message>
        <source>Restore {field}</source>
        <translation>Restaurer {field}</translation>
    </message>
    <message>
        <source>Only the order was changed.</source>
        <translation>Seul l’ordre a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more change(s)</source>
        <translation>
            <numerusform>et %Ln autre modification</numerusform>
            <numerusform>et %Ln autres modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: {text}</source>
        <translation>Ajouté&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Removed: {text}</source>
        <translation>Retiré&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>{field}: both</source>
        <translation>{field} : les deux</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{field}, {side}: {value}</source>
        <translation>{field}, {side} : {value}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Fields of the draft</source>
        <translation>Champs du brouillon</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggéré</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>PNG …</source>
        <translation>PNG …</translation>
    </message>
    <message>
        <source>SVG …</source>
        <translation>SVG …</translation>
    </message>
    <message>
        <source>Table copied.</source>
        <translation>Tableau copié.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>Image copiée.</translation>
    </message>
    <message>
        <source>“{figure}” as a table</source>
        <translation>« {figure} » en tableau</translation>
    </message>
    <message>
        <source>Copy “{figure}”</source>
        <translation>Copier « {figure} »</translation>
    </message>
    <message>
        <source>Save “{figure}” as a PNG picture</source>
        <translation>Enregistrer « {figure} » en image PNG</translation>
    </message>
    <message>
        <source>Save “{figure}” as an SVG drawing</source>
        <translation>Enregistrer « {figure} » en dessin SVG</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>Intervention models</source>
        <translation>Modèles d’intervention</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Count lines</source>
        <translation>Compter les lignes</translation>
    </message>
    <message>
        <source>Count activities</source>
        <translation>Compter les activités</translation>
    </message>
    <message>
        <source>What is counted per intervention model</source>
        <translation>Ce qui est compté par modèle d’intervention</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>What is not as it was saved</source>
        <translation>Ce qui n’est pas tel qu’enregistré</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>S&amp;how records</source>
        <translation>&amp;Afficher les fiches</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) checked.</source>
        <translation>
            <numerusform>%Ln fiche vérifiée.</numerusform>
            <numerusform>%Ln fiches vérifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are not as they were saved.</source>
        <translation>
            <numerusform>%Ln élément n’est pas tel qu’il a été enregistré.</numerusform>
            <numerusform>%Ln éléments ne sont pas tels qu’ils ont été enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of {moment} has it whole.</source>
        <translation>La sauvegarde de {moment} l’a intact.</translation>
    </message>
    <message>
        <source>No backup that was looked at has it whole.</source>
        <translation>Aucune des sauvegardes examinées ne l’a intact.</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Mark &amp;done</source>
        <translation>Marquer comme &amp;fait</translation>
    </message>
    <message>
        <source>Save as &amp;calendar…</source>
        <translation>Enregistrer en &amp;calendrier…</translation>
    </message>
    <message>
        <source>Open steps with a date, for Outlook, Google or Apple Calendar</source>
        <translation>Étapes ouvertes datées, pour le calendrier d’Outlook, de Google ou d’Apple</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>Cal&amp;endar</source>
        <translation>Cal&amp;endrier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s)</source>
        <translation>
            <numerusform>%Ln prochaine étape</numerusform>
            <numerusform>%Ln prochaines étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all open steps</source>
        <translation>Afficher toutes les étapes ouvertes</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>Depuis quand ?</translation>
    </message>
    <message>
        <source>Give a day, or two countries that have met, above.</source>
        <translation>Indiquez ci-dessus un jour, ou deux pays qui se sont rencontrés.</translation>
    </message>
    <message>
        <source>No next step answers to that</source>
        <translation>Aucune prochaine étape n’y répond</translation>
    </message>
    <message>
        <source>Try fewer words, another country, or finished steps too.</source>
        <translation>Essayez moins de mots, un autre pays, ou aussi les étapes terminées.</translation>
    </message>
    <message>
        <source>Nothing is promised that is not done</source>
        <translation>Rien de promis ne reste à faire</translation>
    </message>
    <message>
        <source>Next steps are written into an exchange, under “Next steps”, with who owes them and until when. The open ones of all exchanges are listed here.</source>
        <translation>Les prochaines étapes s’écrivent dans un échange, sous « Prochaines étapes », avec qui les doit et pour quand. Celles de tous les échanges encore ouvertes sont listées ici.</translation>
    </message>
    <message>
        <source>Go to the exchanges</source>
        <translation>Aller aux échanges</translation>
    </message>
    <message>
        <source>&amp;Open record</source>
        <translation>&amp;Ouvrir la fiche</translation>
    </message>
</context>
<context>
    <name>FollowUpRoom</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Next steps {date}</source>
        <translation>Prochaines étapes {date}</translation>
    </message>
    <message>
        <source>Save next steps as a calendar</source>
        <translation>Enregistrer les prochaines étapes en calendrier</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Learnings {date}</source>
        <translation>Enseignements {date}</translation>
    </message>
    <message>
        <source>Save learnings</source>
        <translation>Enregistrer les enseignements</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) saved as {file}</source>
        <translation>
            <numerusform>%Ln ligne enregistrée sous {file}</numerusform>
            <numerusform>%Ln lignes enregistrées sous {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s) saved as {file}</source>
        <translation>
            <numerusform>%Ln prochaine étape enregistrée sous {file}</numerusform>
            <numerusform>%Ln prochaines étapes enregistrées sous {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormGrid</name>
    <message>
        <source>Needed</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>{}, needed</source>
        <translation>{}, obligatoire</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Open to &amp;read</source>
        <translation>Ouvrir en &amp;lecture</translation>
    </message>
    <message>
        <source>&amp;Wait until it is free</source>
        <translation>&amp;Attendre qu’il soit libre</translation>
    </message>
    <message>
        <source>&amp;Open anyway</source>
        <translation>&amp;Ouvrir quand même</translation>
    </message>
    <message>
        <source>It opens as soon as it is closed there.</source>
        <translation>Il s’ouvre dès qu’il est fermé là-bas.</translation>
    </message>
    <message>
        <source>That computer has said nothing since: it was switched off, or lost the connection. What was saved there is in the catalogue.</source>
        <translation>Cet ordinateur n’a rien dit depuis : il a été éteint ou a perdu la connexion. Ce qui y a été enregistré est dans le catalogue.</translation>
    </message>
    <message>
        <source>One writes at a time. You can read, search and export now, and change records as soon as it is closed there.</source>
        <translation>Une seule personne écrit à la fois. Vous pouvez lire, chercher et exporter dès maintenant, et modifier des fiches dès qu’il sera fermé là-bas.</translation>
    </message>
</context>
<context>
    <name>HelpersPage</name>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Country that needs help</source>
        <translation>Pays qui a besoin d’aide</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>Who could help</source>
        <translation>Qui pourrait aider</translation>
    </message>
    <message>
        <source>Topic, in any language</source>
        <translation>Thème, dans n’importe quelle langue</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Pays, tout rôle</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Country that needs &amp;help</source>
        <translation>Pays qui a besoin d’&amp;aide</translation>
    </message>
    <message>
        <source>Who could help, and with what?</source>
        <translation>Qui pourrait aider, et en quoi ?</translation>
    </message>
    <message>
        <source>Type a topic above, and the country that needs help if there is one. Those who provided on the topic are ranked by what shows it: how often, how lately, in which language and region.</source>
        <translation>Tapez ci-dessus un thème et, s’il y en a un, le pays qui a besoin d’aide. Les prestataires sur ce thème sont classés d’après ce qui le montre : combien de fois, depuis quand, dans quelle langue et quelle région.</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Modifications, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>History of “{title}”</source>
        <translation>Historique de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>{when} · {who}</source>
        <translation>{when} · {who}</translation>
    </message>
    <message>
        <source>The record begins here, so there is nothing to compare it with.</source>
        <translation>La fiche commence ici&#xa0;; il n’y a donc rien à quoi la comparer.</translation>
    </message>
    <message>
        <source>This change left the fields of the record as they were.</source>
        <translation>Cette modification a laissé les champs de la fiche tels quels.</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Bring in a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>Bringing in {file}</source>
        <translation>Importation de {file}</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard. Copy some in a spreadsheet first.</source>
        <translation>Il n’y a pas de cellules dans le presse-papiers. Copiez-en d’abord dans un tableur.</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Cellules collées</translation>
    </message>
    <message>
        <source>Taking {file} back</source>
        <translation>Retrait de {file}</translation>
    </message>
    <message>
        <source>The records are still being written.</source>
        <translation>L’enregistrement des fiches est encore en cours.</translation>
    </message>
    <message>
        <source>If you stop, the catalogue stays as it was.</source>
        <translation>Si vous arrêtez, le catalogue reste tel qu’il était.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>Nothing has been brought in yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>What you chose and wrote for this file would be lost.</source>
        <translation>Ce que vous avez choisi et écrit pour ce fichier serait perdu.</translation>
    </message>
    <message>
        <source>Close &amp;without bringing in</source>
        <translation>Fermer &amp;sans importer</translation>
    </message>
    <message>
        <source>The file was changed since {when}, so what you decided about it then does not fit it.</source>
        <translation>Le fichier a été modifié depuis {when} : ce que vous aviez décidé alors ne lui correspond plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) you decided no longer fit.</source>
        <translation>
            <numerusform>%Ln décision ne correspond plus.</numerusform>
            <numerusform>%Ln décisions ne correspondent plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>You go on where you left off.</source>
        <translation>Vous reprenez là où vous en étiez.</translation>
    </message>
    <message>
        <source>The rows appear here once the file is read.</source>
        <translation>Les lignes apparaissent ici une fois le fichier lu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This file was brought in before, on {when}.</source>
        <translation>Ce fichier a déjà été importé, le {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be refused.</source>
        <translation>
            <numerusform>%Ln ligne serait refusée.</numerusform>
            <numerusform>%Ln lignes seraient refusées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) want a look.</source>
        <translation>
            <numerusform>%Ln ligne est à vérifier.</numerusform>
            <numerusform>%Ln lignes sont à vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>Il n’y a rien de nouveau dans ce fichier.</translation>
    </message>
    <message>
        <source>Comparing with the catalogue</source>
        <translation>Comparaison avec le catalogue</translation>
    </message>
    <message>
        <source>This is an export of ours: merging shows both sides of a cell.</source>
        <translation>C’est un de nos exports : la fusion montre les deux côtés de chaque cellule.</translation>
    </message>
    <message>
        <source>&amp;Other files…</source>
        <translation>&amp;Autres fichiers…</translation>
    </message>
    <message>
        <source>&amp;Merge it instead…</source>
        <translation>&amp;Fusionner plutôt…</translation>
    </message>
    <message>
        <source>&amp;Undo import</source>
        <translation>&amp;Défaire l’import</translation>
    </message>
    <message>
        <source>&amp;Show them in the list</source>
        <translation>&amp;Les montrer dans la liste</translation>
    </message>
    <message>
        <source>Back to the &amp;rows</source>
        <translation>Retour aux &amp;lignes</translation>
    </message>
    <message>
        <source>file {n} of {all}</source>
        <translation>fichier {n} sur {all}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring in %Ln record(s)</source>
        <translation>
            <numerusform>&amp;Importer %Ln fiche</numerusform>
            <numerusform>&amp;Importer %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next file</source>
        <translation>Fichier &amp;suivant</translation>
    </message>
    <message>
        <source>S&amp;kip to the next file</source>
        <translation>&amp;Passer au fichier suivant</translation>
    </message>
</context>
<context>
    <name>LaterLine</name>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>This looks like a later report of “{title}”.</source>
        <translation>Ceci ressemble à un rapport ultérieur sur « {title} ».</translation>
    </message>
</context>
<context>
    <name>LearningFilters</name>
    <message>
        <source>Words of a line</source>
        <translation>Mots d’une ligne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Learnings and next steps</source>
        <translation>Enseignements et prochaines étapes</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Any topic</source>
        <translation>Tout thème</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Pays, tout rôle</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Tout résultat</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Rapporté par</translation>
    </message>
    <message>
        <source>Reported by anybody</source>
        <translation>De qui que ce soit</translation>
    </message>
</context>
<context>
    <name>LearningsPage</name>
    <message>
        <source>Learnings and next steps</source>
        <translation>Enseignements et prochaines étapes</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Save &amp;list…</source>
        <translation>Enregistrer la &amp;liste…</translation>
    </message>
    <message>
        <source>As a workbook or as comma-separated values</source>
        <translation>En classeur ou en valeurs séparées par des virgules</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No learning answers to that</source>
        <translation>Aucun enseignement n’y répond</translation>
    </message>
    <message>
        <source>Try fewer words, a broader topic, or another country.</source>
        <translation>Essayez moins de mots, un thème plus large ou un autre pays.</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>Rien n’a encore été appris</translation>
    </message>
    <message>
        <source>Learnings and next steps are written into an exchange, one line each. Those of all exchanges are listed here, to be searched by topic and country.</source>
        <translation>Les enseignements et prochaines étapes s’écrivent dans un échange, une ligne chacun. Ceux de tous les échanges sont listés ici, à chercher par thème et par pays.</translation>
    </message>
    <message>
        <source>Go to the exchanges</source>
        <translation>Aller aux échanges</translation>
    </message>
    <message>
        <source>&amp;Open record</source>
        <translation>&amp;Ouvrir la fiche</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>&amp;Open in the form</source>
        <translation>&amp;Ouvrir dans le formulaire</translation>
    </message>
    <message>
        <source>Choose a line to read it here.</source>
        <translation>Choisissez une ligne pour la lire ici.</translation>
    </message>
</context>
<context>
    <name>LineReading</name>
    <message>
        <source>Learning</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Choose a line to read it here.</source>
        <translation>Choisissez une ligne pour la lire ici.</translation>
    </message>
</context>
<context>
    <name>LinesFilter</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words in lines and results</source>
        <translation>Mots dans les lignes et les résultats</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Toute catégorie</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Tout modèle</translation>
    </message>
    <message>
        <source>Any year</source>
        <translation>Toute année</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln line(s)</source>
        <translation>
            <numerusform>{count} sur %Ln ligne</numerusform>
            <numerusform>{count} sur %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sans catégorie</translation>
    </message>
    <message>
        <source>Model {number} · {text}</source>
        <translation>Modèle {number} · {text}</translation>
    </message>
    <message>
        <source>Model {number}</source>
        <translation>Modèle {number}</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Du collègue</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Ici maintenant</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>LookingPage</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lonnes</translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;lumns (%Ln to look at)</source>
        <translation>
            <numerusform>Co&amp;lonnes (%Ln à regarder)</numerusform>
            <numerusform>Co&amp;lonnes (%Ln à regarder)</numerusform>
        </translation>
    </message>
    <message>
        <source>What would &amp;happen</source>
        <translation>Ce qui se &amp;passerait</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Country profile</source>
        <translation>Profil du pays</translation>
    </message>
    <message>
        <source>Who could help</source>
        <translation>Qui pourrait aider</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>not {words}</source>
        <translation>sauf {words}</translation>
    </message>
    <message>
        <source>{name} — CoopDesk</source>
        <translation>{name} — CoopDesk</translation>
    </message>
    <message>
        <source>The catalogue is free now; you can change records</source>
        <translation>Le catalogue est libre ; vous pouvez modifier des fiches</translation>
    </message>
    <message>
        <source>Up&amp;date search “{name}”</source>
        <translation>Mettre à &amp;jour la recherche «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Up&amp;date saved search</source>
        <translation>Mettre à &amp;jour la recherche enregistrée</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Défaire</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refaire</translation>
    </message>
    <message>
        <source>Search copied</source>
        <translation>Recherche copiée</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Part of the world</source>
        <translation>Partie du monde</translation>
    </message>
    <message>
        <source>Where something happens</source>
        <translation>Là où il se passe quelque chose</translation>
    </message>
    <message>
        <source>Whole world</source>
        <translation>Monde entier</translation>
    </message>
</context>
<context>
    <name>MapQuestion</name>
    <message>
        <source>Map topic</source>
        <translation>Associer le thème</translation>
    </message>
    <message>
        <source>Which topic do all records bear instead of “{code}”?</source>
        <translation>Quel thème toutes les fiches porteront-elles à la place de « {code} » ?</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Associer</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Réduire (−)</translation>
    </message>
</context>
<context>
    <name>MeantLine</name>
    <message>
        <source>Did you mean {search}?</source>
        <translation>Vouliez-vous dire {search}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Catalogues &amp;récents</translation>
    </message>
    <message>
        <source>Recent s&amp;earches</source>
        <translation>Recherch&amp;es récentes</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>No other catalogue yet</source>
        <translation>Pas encore d’autre catalogue</translation>
    </message>
    <message>
        <source>{words}  ({list})</source>
        <translation>{words}  ({list})</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Pas encore de recherche</translation>
    </message>
</context>
<context>
    <name>MergeQuestion</name>
    <message>
        <source>Merge pairs</source>
        <translation>Fusionner les paires</translation>
    </message>
    <message>
        <source>Pairs to be merged</source>
        <translation>Paires à fusionner</translation>
    </message>
    <message>
        <source>This record stays</source>
        <translation>Cette fiche reste</translation>
    </message>
    <message>
        <source>This one goes into it</source>
        <translation>Celle-ci y est intégrée</translation>
    </message>
    <message>
        <source>Left behind in the trash</source>
        <translation>Laissé dans la corbeille</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}&#xa0;: {value}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) become one record each.</source>
        <translation>
            <numerusform>%Ln paire devient une fiche.</numerusform>
            <numerusform>%Ln paires deviennent une fiche chacune.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of both are kept, and what only one of them says.</source>
        <translation>Les parties des deux sont gardées, et ce qu’une seule dit.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln of them the two say different things in some field: what the record that stays says is kept, the other waits in the trash.</source>
        <translation>
            <numerusform>Pour %Ln d’entre elles, les deux disent autre chose dans un champ : ce que dit la fiche qui reste est gardé, l’autre attend dans la corbeille.</numerusform>
            <numerusform>Pour %Ln d’entre elles, les deux disent autre chose dans un champ : ce que dit la fiche qui reste est gardé, l’autre attend dans la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pair(s)</source>
        <translation>
            <numerusform>Fusionner %Ln paire</numerusform>
            <numerusform>Fusionner %Ln paires</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge topics</source>
        <translation>Fusionner des thèmes</translation>
    </message>
    <message>
        <source>Merge “{topic}” into which topic?</source>
        <translation>Dans quel thème fusionner «&#x202f;{topic}&#x202f;»&#xa0;?</translation>
    </message>
    <message>
        <source>Topic that stays</source>
        <translation>Thème conservé</translation>
    </message>
    <message>
        <source>Type its name in any language</source>
        <translation>Saisissez son nom dans toute langue</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) bear “{topic}”.</source>
        <translation>
            <numerusform>%Ln fiche porte «&#x202f;{topic}&#x202f;».</numerusform>
            <numerusform>%Ln fiches portent «&#x202f;{topic}&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>No record bears “{topic}”.</source>
        <translation>Aucune fiche ne porte «&#x202f;{topic}&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) get “{other}” in place of “{topic}”.</source>
        <translation>
            <numerusform>%Ln fiche reçoit «&#x202f;{other}&#x202f;» à la place de «&#x202f;{topic}&#x202f;».</numerusform>
            <numerusform>%Ln fiches reçoivent «&#x202f;{other}&#x202f;» à la place de «&#x202f;{topic}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) of it become other names of “{other}”.</source>
        <translation>
            <numerusform>%Ln de ses noms devient un autre nom de «&#x202f;{other}&#x202f;».</numerusform>
            <numerusform>%Ln de ses noms deviennent d’autres noms de «&#x202f;{other}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln narrower topic(s) move under “{other}”.</source>
        <translation>
            <numerusform>%Ln thème plus précis est déplacé sous «&#x202f;{other}&#x202f;».</numerusform>
            <numerusform>%Ln thèmes plus précis sont déplacés sous «&#x202f;{other}&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Its codes are dropped: {codes}.</source>
        <translation>Ses codes sont abandonnés&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>All of it can be undone at once.</source>
        <translation>Le tout peut être défait en une seule fois.</translation>
    </message>
</context>
<context>
    <name>MergeWindow</name>
    <message>
        <source>The merge is still being written.</source>
        <translation>La fusion est encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>If you stop, the catalogue stays as it was.</source>
        <translation>Si vous arrêtez, le catalogue reste tel qu’il était.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>Nothing has been merged yet.</source>
        <translation>Rien n’a encore été fusionné.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) you gave would be lost.</source>
        <translation>
            <numerusform>%Ln réponse que vous avez donnée serait perdue.</numerusform>
            <numerusform>%Ln réponses que vous avez données seraient perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close &amp;without merging</source>
        <translation>Fermer &amp;sans fusionner</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln answer(s) the line says something else now; please look again.</source>
        <translation>
            <numerusform>Pour %Ln réponse, la ligne dit désormais autre chose ; veuillez la revoir.</numerusform>
            <numerusform>Pour %Ln réponses, la ligne dit désormais autre chose ; veuillez les revoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>You go on where you left off.</source>
        <translation>Vous reprenez là où vous en étiez.</translation>
    </message>
    <message>
        <source>Merge a colleague’s workbook</source>
        <translation>Fusionner le classeur d’un collègue</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Classeurs</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>Merging {file}</source>
        <translation>Fusion de {file}</translation>
    </message>
    <message>
        <source>Taking the merge back</source>
        <translation>Retrait de la fusion</translation>
    </message>
    <message>
        <source>The workbook says nothing that is not here already.</source>
        <translation>Le classeur ne dit rien qui ne soit déjà ici.</translation>
    </message>
    <message>
        <source>“{heading}” on {sheet} was recognised by what it holds.</source>
        <translation>« {heading} » dans {sheet} a été reconnu à son contenu.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln record(s) it is not known here what was exported.</source>
        <translation>
            <numerusform>Pour %Ln fiche, on ne sait pas ici ce qui a été exporté.</numerusform>
            <numerusform>Pour %Ln fiches, on ne sait pas ici ce qui a été exporté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) want a look after merging.</source>
        <translation>
            <numerusform>%Ln nouvelle ligne est à regarder après la fusion.</numerusform>
            <numerusform>%Ln nouvelles lignes sont à regarder après la fusion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln fiche modifiée</numerusform>
            <numerusform>%Ln fiches modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln ajoutée</numerusform>
            <numerusform>%Ln ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved to the trash</source>
        <translation>
            <numerusform>%Ln mise à la corbeille</numerusform>
            <numerusform>%Ln mises à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>{changed}, {added}, {removed}.</source>
        <translation>{changed}, {added}, {removed}.</translation>
    </message>
    <message>
        <source>Comparing with the catalogue</source>
        <translation>Comparaison avec le catalogue</translation>
    </message>
    <message>
        <source>Choose an export of this catalogue that a colleague has edited. You see what was exported, what it says now and what is here, and nothing is written before.</source>
        <translation>Choisissez un export de ce catalogue qu’un collègue a modifié. Vous voyez ce qui a été exporté, ce qu’il dit maintenant et ce qui est ici ; rien n’est écrit avant.</translation>
    </message>
    <message>
        <source>&amp;Choose a workbook…</source>
        <translation>&amp;Choisir un classeur…</translation>
    </message>
    <message>
        <source>&amp;Other workbook…</source>
        <translation>&amp;Autre classeur…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show only lines with these words</source>
        <translation>Ne montrer que les lignes avec ces mots</translation>
    </message>
    <message>
        <source>Take t&amp;heirs for all open</source>
        <translation>Prendre la &amp;leur partout où c’est ouvert</translation>
    </message>
    <message>
        <source>Keep o&amp;urs for all open</source>
        <translation>Garder la nô&amp;tre partout où c’est ouvert</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>U&amp;ndo merge</source>
        <translation>Dé&amp;faire la fusion</translation>
    </message>
    <message>
        <source>&amp;Show them in the list</source>
        <translation>&amp;Les montrer dans la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What is different appears here once the file is read.</source>
        <translation>Ce qui diffère apparaît ici une fois le fichier lu.</translation>
    </message>
</context>
<context>
    <name>MoveQuestion</name>
    <message>
        <source>Move topic</source>
        <translation>Déplacer un thème</translation>
    </message>
    <message>
        <source>Put “{topic}”, with all beneath it, under which topic?</source>
        <translation>Sous quel thème placer «&#x202f;{topic}&#x202f;», avec tout ce qu’il contient&#xa0;?</translation>
    </message>
    <message>
        <source>Broader topic</source>
        <translation>Thème plus général</translation>
    </message>
    <message>
        <source>None: it stands at the top</source>
        <translation>Aucun&#xa0;: thème de premier niveau</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Déplacer</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>{place}: {count}</source>
        <translation>{place}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Order: {order}</source>
        <translation>Ordre&#xa0;: {order}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Show the records</source>
        <translation>Afficher les fiches</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Show the figures of all records again</source>
        <translation>Réafficher les chiffres de toutes les fiches</translation>
    </message>
</context>
<context>
    <name>PackChoices</name>
    <message>
        <source>One country</source>
        <translation>Un pays</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>With &amp;internal comments</source>
        <translation>Avec les commentaires &amp;internes</translation>
    </message>
    <message>
        <source>What is noted for the office alone; the briefing never holds it</source>
        <translation>Ce qui est noté pour le bureau seulement ; la note ne le contient jamais</translation>
    </message>
    <message>
        <source>&amp;Workbook</source>
        <translation>&amp;Classeur</translation>
    </message>
    <message>
        <source>Wor&amp;d document</source>
        <translation>&amp;Document Word</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>Choose two countries.</source>
        <translation>Choisissez deux pays.</translation>
    </message>
    <message>
        <source>Choose two countries that differ.</source>
        <translation>Choisissez deux pays différents.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Choisissez au moins un fichier.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Pack of</source>
        <translation>Dossier de</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Language of its readers</source>
        <translation>&amp;Langue de ses lecteurs</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Emplacement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) shown</source>
        <translation>
            <numerusform>%Ln fiche affichée</numerusform>
            <numerusform>%Ln fiches affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>What the search finds</source>
        <translation>Ce que trouve la recherche</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected</source>
        <translation>
            <numerusform>%Ln fiche sélectionnée</numerusform>
            <numerusform>%Ln fiches sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>What two countries share</source>
        <translation>Ce que partagent deux pays</translation>
    </message>
    <message>
        <source>One</source>
        <translation>L’un</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Folder of the pack</source>
        <translation>Emplacement du dossier de réunion</translation>
    </message>
    <message>
        <source>Selected records: {n}</source>
        <translation>Fiches choisies : {n}</translation>
    </message>
    <message>
        <source>Technical cooperation</source>
        <translation>Coopération technique</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Meeting pack</source>
        <translation>Dossier de réunion</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Make pack</source>
        <translation>&amp;Préparer le dossier</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir l’&amp;emplacement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>A pack of %Ln record(s) is saved in {folder}: {files}</source>
        <translation>
            <numerusform>Un dossier de %Ln fiche est enregistré dans {folder} : {files}</numerusform>
            <numerusform>Un dossier de %Ln fiches est enregistré dans {folder} : {files}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>Records you delete wait here until you restore or remove them.</source>
        <translation>Les fiches mises à la corbeille attendent ici d’être restaurées ou supprimées définitivement.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>Records of this kind appear here as soon as you save one.</source>
        <translation>Les fiches de ce type apparaissent ici dès que vous en enregistrez une.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Nothing in the trash answers to that</source>
        <translation>Rien dans la corbeille ne répond à cela</translation>
    </message>
    <message>
        <source>Nothing answers to that</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Nothing in this list answers to that</source>
        <translation>Rien dans cette liste ne répond à cela</translation>
    </message>
    <message>
        <source>Other lists do: {lists}.</source>
        <translation>D’autres listes, si&#xa0;: {lists}.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>{list} {count}</source>
        <translation>{list} {count}</translation>
    </message>
    <message>
        <source>Try fewer words, another spelling, or take a condition away.</source>
        <translation>Essayez moins de mots, une autre orthographe, ou retirez une condition.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>PairFilters</name>
    <message>
        <source>How sure</source>
        <translation>Avec quelle certitude</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation>Toute certitude</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Pays, tout rôle</translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
</context>
<context>
    <name>PairList</name>
    <message>
        <source>Pairs of records that may be the same</source>
        <translation>Paires de fiches peut-être identiques</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Avec quelle certitude</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Added first</source>
        <translation>Ajoutée d’abord</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation>Ajoutée ensuite</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>PaperRoom</name>
    <message>
        <source>Country profile {country} {date}</source>
        <translation>Profil du pays {country} {date}</translation>
    </message>
    <message>
        <source>Country profile</source>
        <translation>Profil du pays</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Workbook of its records (*.xlsx)</source>
        <translation>Classeur de ses fiches (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message>
        <source>Profile saved as {file} in {folder}</source>
        <translation>Profil enregistré sous {file} dans {folder}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Stopped. No profile was written.</source>
        <translation>Arrêté. Aucun profil n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>List of %Ln record(s)</source>
        <translation>
            <numerusform>Liste de %Ln fiche</numerusform>
            <numerusform>Liste de %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected record(s), page by page</source>
        <translation>
            <numerusform>%Ln fiche sélectionnée, page par page</numerusform>
            <numerusform>%Ln fiches sélectionnées, page par page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Pays ou région</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Gave</source>
        <translation>Prestations</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Find a country or region in any language</source>
        <translation>Chercher un pays ou une région dans toute langue</translation>
    </message>
    <message>
        <source>Find a country or region</source>
        <translation>Chercher un pays ou une région</translation>
    </message>
    <message>
        <source>Countries appear here once a record names them as parties.</source>
        <translation>Les pays apparaissent ici dès qu’une fiche les nomme comme parties.</translation>
    </message>
    <message>
        <source>&amp;Profile…</source>
        <translation>&amp;Profil…</translation>
    </message>
    <message>
        <source>Please &amp;update…</source>
        <translation>Demander une &amp;mise à jour…</translation>
    </message>
    <message>
        <source>A workbook of the country’s records, to be completed there and merged here</source>
        <translation>Un classeur des fiches du pays, à compléter là-bas et à fusionner ici</translation>
    </message>
    <message>
        <source>&amp;Show all its records</source>
        <translation>Afficher &amp;toutes ses fiches</translation>
    </message>
    <message>
        <source>What it &amp;asked for</source>
        <translation>Ses de&amp;mandes</translation>
    </message>
    <message>
        <source>What it &amp;gave</source>
        <translation>Ses &amp;prestations</translation>
    </message>
    <message>
        <source>Countries and regions</source>
        <translation>Pays et régions</translation>
    </message>
</context>
<context>
    <name>PleaseUpdateDialog</name>
    <message>
        <source>Please update</source>
        <translation>Mise à jour demandée</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Pays ou région</translation>
    </message>
    <message>
        <source>Language of the workbook</source>
        <translation>Langue du classeur</translation>
    </message>
    <message>
        <source>Records that need &amp;attention</source>
        <translation>Fiches qui demandent &amp;attention</translation>
    </message>
    <message>
        <source>All records still &amp;open</source>
        <translation>Toutes les fiches encore &amp;ouvertes</translation>
    </message>
    <message>
        <source>A workbook of the country’s records, to be completed there: what is missing is marked, and only what may be filled in is not locked. Once it comes back, merge it with File ▸ Merge a colleague’s workbook.</source>
        <translation>Un classeur des fiches du pays, à compléter là-bas : ce qui manque est marqué, et seul ce qui peut être rempli n’est pas verrouillé. À son retour, fusionnez-le avec Fichier ▸ Fusionner le classeur d’un collègue.</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Les changements prennent effet aussitôt.</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Comme le système ({language})</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Sheet and row</source>
        <translation>Feuille et ligne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Constat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>Aucune ligne n’est choisie.</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Après l’import</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>Dans le catalogue</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>Ligne {n}</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>No such rows</source>
        <translation>Aucune ligne de ce genre</translation>
    </message>
    <message>
        <source>Nothing in the file is like this.</source>
        <translation>Rien dans le fichier n’est ainsi.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
</context>
<context>
    <name>PreviewFilter</name>
    <message>
        <source>Find in the rows</source>
        <translation>Chercher dans les lignes</translation>
    </message>
    <message>
        <source>Rows with</source>
        <translation>Lignes avec</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>{problem} ({n})</source>
        <translation>{problem} ({n})</translation>
    </message>
</context>
<context>
    <name>PrintWindow</name>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Ce qui est imprimé</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Page &amp;width</source>
        <translation>&amp;Largeur de page</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The pages can be kept as PDF.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Les pages peuvent être gardées en PDF.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Saved as “{file}” in {folder}.</source>
        <translation>Enregistré sous « {file} » dans {folder}.</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>Envoyé à {printer}.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel: {}</source>
        <translation>Annuler&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>Stopping: {}</source>
        <translation>Arrêt en cours&#xa0;: {}</translation>
    </message>
    <message>
        <source>, about {} s left</source>
        <translation>, encore {} s environ</translation>
    </message>
    <message>
        <source>, about {} min left</source>
        <translation>, encore {} min environ</translation>
    </message>
</context>
<context>
    <name>ProjectWindow</name>
    <message numerus="yes">
        <source>%Ln line(s) without a date</source>
        <translation>
            <numerusform>%Ln ligne sans date</numerusform>
            <numerusform>%Ln lignes sans date</numerusform>
        </translation>
    </message>
    <message>
        <source>When activities take place</source>
        <translation>Quand les activités ont lieu</translation>
    </message>
    <message>
        <source>Result and activity</source>
        <translation>Résultat et activité</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>model {number}</source>
        <translation>modèle {number}</translation>
    </message>
    <message>
        <source>models {numbers}</source>
        <translation>modèles {numbers}</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>au {day}</translation>
    </message>
    <message>
        <source>Views of the project</source>
        <translation>Vues du projet</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>C&amp;hiffres</translation>
    </message>
    <message>
        <source>&amp;Status reports</source>
        <translation>&amp;Rapports d’avancement</translation>
    </message>
    <message>
        <source>Timeline and figures of “{title}”</source>
        <translation>Chronologie et chiffres de « {title} »</translation>
    </message>
</context>
<context>
    <name>ProjectWindows</name>
    <message>
        <source>Only projects have a timeline and figures.</source>
        <translation>Seuls les projets ont une chronologie et des chiffres.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Choose a record to read it here.</source>
        <translation>Choisissez une fiche pour la lire ici.</translation>
    </message>
    <message numerus="yes">
        <source>Found %Ln time(s)</source>
        <translation>
            <numerusform>Trouvé %Ln fois</numerusform>
            <numerusform>Trouvé %Ln fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordDeeds</name>
    <message numerus="yes">
        <source>Remove %Ln record(s) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln fiche&#xa0;?</numerusform>
            <numerusform>Supprimer définitivement %Ln fiches&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone, and neither can what was done before it.</source>
        <translation>Cela ne pourra pas être défait, ni rien de ce qui a été fait auparavant.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save and start the &amp;next</source>
        <translation>Enregistrer et commencer la suiva&amp;nte</translation>
    </message>
    <message>
        <source>Sa&amp;ve and close</source>
        <translation>Enregistrer et fer&amp;mer</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Ctrl+Enter: the same countries and roles again</source>
        <translation>Ctrl+Entrée&#xa0;: à nouveau les mêmes pays et rôles</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>New framework</source>
        <translation>Nouveau cadre</translation>
    </message>
    <message>
        <source>New exchange</source>
        <translation>Nouvel échange</translation>
    </message>
    <message>
        <source>Copy of {title}</source>
        <translation>Copie de {title}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>Saved. {doubt}</source>
        <translation>Enregistré. {doubt}</translation>
    </message>
    <message>
        <source>Saved, except what could not be read: {fields}.</source>
        <translation>Enregistré, sauf ce qui n’a pas pu être lu&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>The parties of the last record are filled in.</source>
        <translation>Les parties de la fiche précédente sont reprises.</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Fermer cette note</translation>
    </message>
    <message>
        <source>Save as a new record</source>
        <translation>Enregistrer comme nouvelle fiche</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This could not be saved. What you typed is still here.</source>
        <translation>L’enregistrement a échoué. Ce que vous avez saisi est toujours ici.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>{kind} · {when}</source>
        <translation>{kind} · {when}</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>&amp;Discard …</source>
        <translation>&amp;Abandonner …</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>They stay where they are until the next start</source>
        <translation>Elles restent où elles sont jusqu’au prochain démarrage</translation>
    </message>
    <message>
        <source>Discard “{title}”? What was typed there is gone for good.</source>
        <translation>Abandonner «&#x202f;{title}&#x202f;»&#xa0;? Ce qui y a été saisi sera définitivement perdu.</translation>
    </message>
    <message>
        <source>{title}. Discard what you decided there? It is gone for good.</source>
        <translation>{title}. Abandonner ce que vous y avez décidé ? Ce sera perdu pour de bon.</translation>
    </message>
    <message>
        <source>This was not saved when CoopDesk ended. What you typed and decided is still here.</source>
        <translation>Ceci n’était pas enregistré quand CoopDesk s’est arrêté. Ce que vous avez écrit et décidé est toujours là.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>ReportReviewWindow</name>
    <message>
        <source>A later report</source>
        <translation>Un rapport ultérieur</translation>
    </message>
    <message>
        <source>Record as it stands</source>
        <translation>La fiche telle qu’elle est</translation>
    </message>
    <message>
        <source>Later report</source>
        <translation>Rapport ultérieur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) you looked at say something else now.</source>
        <translation>
            <numerusform>%Ln différence que vous aviez vue dit désormais autre chose.</numerusform>
            <numerusform>%Ln différences que vous aviez vues disent désormais autre chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>You go on where you left off.</source>
        <translation>Vous reprenez là où vous en étiez.</translation>
    </message>
    <message>
        <source>Report as of {day} ({file})</source>
        <translation>Rapport au {day} ({file})</translation>
    </message>
    <message>
        <source>Report without a date ({file})</source>
        <translation>Rapport sans date ({file})</translation>
    </message>
    <message>
        <source>the report before it: {report}</source>
        <translation>le rapport précédent : {report}</translation>
    </message>
    <message>
        <source>the date of the record and its elapsed time follow</source>
        <translation>la date de la fiche et son temps écoulé suivent</translation>
    </message>
    <message>
        <source>This report is older than what the record says. Nothing is ticked; the report itself is kept among the status reports.</source>
        <translation>Ce rapport est plus ancien que ce que dit la fiche. Rien n’est coché ; le rapport lui-même est conservé parmi les rapports d’avancement.</translation>
    </message>
    <message>
        <source>The report tells nothing otherwise. Its date and the report itself can be kept.</source>
        <translation>Le rapport ne dit rien d’autre. Sa date et le rapport lui-même peuvent être conservés.</translation>
    </message>
    <message>
        <source>No earlier report of this project was kept: it is compared with the record alone, and what you changed yourself cannot be told apart.</source>
        <translation>Aucun rapport antérieur de ce projet n’a été conservé : il est comparé à la fiche seule, et ce que vous avez modifié vous-même ne peut être distingué.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %Ln difference(s)</source>
        <translation>
            <numerusform>&amp;Prendre %Ln différence</numerusform>
            <numerusform>&amp;Prendre %Ln différences</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep the report alone</source>
        <translation>&amp;Conserver le rapport seul</translation>
    </message>
    <message>
        <source>Take &amp;all shown</source>
        <translation>&amp;Tout prendre de ce qui est affiché</translation>
    </message>
    <message>
        <source>Take n&amp;one shown</source>
        <translation>Ne &amp;rien prendre de ce qui est affiché</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ReportWriting</name>
    <message>
        <source>Another report is being written.</source>
        <translation>Un autre rapport est en cours d’écriture.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Écriture de {file}</translation>
    </message>
    <message>
        <source>Status report {title} {date}</source>
        <translation>Rapport d’avancement {title} {date}</translation>
    </message>
    <message>
        <source>Report on a project</source>
        <translation>Rapport sur un projet</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Report saved as {file} in {folder}</source>
        <translation>Rapport enregistré sous {file} dans {folder}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Stopped. No report was written.</source>
        <translation>Arrêté. Aucun rapport n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>ReportsTab</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Record as it stands</source>
        <translation>La fiche telle qu’elle est</translation>
    </message>
    <message>
        <source>No words of these reports were kept, so nothing can be compared. Capture the next report: its words are kept.</source>
        <translation>Le texte de ces rapports n’a pas été conservé : rien ne peut être comparé. Captez le prochain rapport : son texte est conservé.</translation>
    </message>
    <message>
        <source>There is no later report yet, and the record says what this one told. Capture the next report: what has changed stands here then.</source>
        <translation>Il n’y a pas encore de rapport ultérieur, et la fiche dit ce que disait celui-ci. Captez le prochain rapport : ce qui a changé apparaîtra ici.</translation>
    </message>
    <message>
        <source>There is no later report yet: this is what has changed in the record since.</source>
        <translation>Il n’y a pas encore de rapport ultérieur : voici ce qui a changé dans la fiche depuis.</translation>
    </message>
    <message>
        <source>Choose two different reports to compare.</source>
        <translation>Choisissez deux rapports différents à comparer.</translation>
    </message>
    <message>
        <source>Both tell the same.</source>
        <translation>Les deux disent la même chose.</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>No status report yet</source>
        <translation>Pas encore de rapport d’avancement</translation>
    </message>
    <message>
        <source>Capture a report of this project: its words are kept, and the next report is compared with it.</source>
        <translation>Saisissez un rapport de ce projet : son texte est conservé, et le rapport suivant lui est comparé.</translation>
    </message>
    <message>
        <source>&amp;Capture a report…</source>
        <translation>&amp;Saisir un rapport…</translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation>Rapports d’avancement</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Words kept</source>
        <translation>Texte conservé</translation>
    </message>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>Cop&amp;ier en texte</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparer</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>&amp;avec</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup is of {moment} and holds {records}. The file that does not open is kept beside it under another name.</source>
        <translation>La sauvegarde la plus récente est de {moment} et contient {records}. Le fichier qui ne s’ouvre pas est conservé à côté sous un autre nom.</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>&amp;Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backup of {moment}</source>
        <translation>Sauvegarde de {moment}</translation>
    </message>
    <message>
        <source>Comparing the backup with the catalogue of now</source>
        <translation>Comparaison de la sauvegarde avec le catalogue actuel</translation>
    </message>
    <message>
        <source>&amp;Take back selected records</source>
        <translation>Re&amp;prendre les fiches sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Restore whole catalogue</source>
        <translation>Restaurer &amp;tout le catalogue</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Revient</translation>
    </message>
    <message>
        <source>As it was then</source>
        <translation>Tel qu’alors</translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation>Disparaît</translation>
    </message>
    <message>
        <source>The catalogue holds now what it held then.</source>
        <translation>Le catalogue contient maintenant ce qu’il contenait alors.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would come back</source>
        <translation>
            <numerusform>%Ln fiche reviendrait</numerusform>
            <numerusform>%Ln fiches reviendraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would change back</source>
        <translation>
            <numerusform>%Ln fiche redeviendrait comme avant</numerusform>
            <numerusform>%Ln fiches redeviendraient comme avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) saved since would go</source>
        <translation>
            <numerusform>%Ln fiche enregistrée depuis disparaîtrait</numerusform>
            <numerusform>%Ln fiches enregistrées depuis disparaîtraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would stay</source>
        <translation>
            <numerusform>%Ln fiche resterait</numerusform>
            <numerusform>%Ln fiches resteraient</numerusform>
        </translation>
    </message>
    <message>
        <source>If this backup of {moment} took the place of the catalogue: {listed}. The file of now would be kept beside it under another name.</source>
        <translation>Si cette sauvegarde de {moment} prenait la place du catalogue : {listed}. Le fichier actuel serait conservé à côté sous un autre nom.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Records that differ</source>
        <translation>Fiches qui diffèrent</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Records that were brought in</source>
        <translation>Fiches importées</translation>
    </message>
    <message>
        <source>No record was brought in</source>
        <translation>Aucune fiche n’a été importée</translation>
    </message>
    <message>
        <source>The catalogue had them all.</source>
        <translation>Le catalogue les avait déjà toutes.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out by you</source>
        <translation>
            <numerusform>%Ln ligne laissée de côté par vous</numerusform>
            <numerusform>%Ln lignes laissées de côté par vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added</source>
        <translation>
            <numerusform>%Ln fiche ajoutée</numerusform>
            <numerusform>%Ln fiches ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused</source>
        <translation>
            <numerusform>%Ln ligne refusée</numerusform>
            <numerusform>%Ln lignes refusées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message>
        <source>It is the &amp;same: update it</source>
        <translation>C’est la &amp;même : la mettre à jour</translation>
    </message>
    <message>
        <source>It is &amp;new</source>
        <translation>Elle est &amp;nouvelle</translation>
    </message>
    <message>
        <source>Leave it &amp;out</source>
        <translation>La &amp;laisser de côté</translation>
    </message>
    <message>
        <source>Take my &amp;decision back</source>
        <translation>Re&amp;venir sur ma décision</translation>
    </message>
    <message>
        <source>Records of the catalogue that look the same</source>
        <translation>Fiches du catalogue qui semblent identiques</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln ligne sélectionnée</numerusform>
            <numerusform>%Ln lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}: {outcome}</source>
        <translation>Ligne {row} : {outcome}</translation>
    </message>
    <message>
        <source>Nothing to note.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>{title} ({n} % alike)</source>
        <translation>{title} ({n} % de ressemblance)</translation>
    </message>
    <message>
        <source>About the chosen row</source>
        <translation>À propos de la ligne choisie</translation>
    </message>
</context>
<context>
    <name>SavedMenu</name>
    <message>
        <source>&amp;Update with what is asked now</source>
        <translation>&amp;Mettre à jour d’après la recherche actuelle</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>M&amp;onter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>SavedRows</name>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new since you last looked</source>
        <translation>
            <numerusform>%Ln nouvelle depuis votre dernière consultation</numerusform>
            <numerusform>%Ln nouvelles depuis votre dernière consultation</numerusform>
        </translation>
    </message>
    <message>
        <source>{total}, {new}</source>
        <translation>{total}, {new}</translation>
    </message>
    <message>
        <source>{name}, saved search: {count}</source>
        <translation>{name}, recherche enregistrée&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message numerus="yes">
        <source>%Ln record(s) new or changed since you last looked</source>
        <translation>
            <numerusform>%Ln fiche nouvelle ou modifiée depuis votre dernière consultation</numerusform>
            <numerusform>%Ln fiches nouvelles ou modifiées depuis votre dernière consultation</numerusform>
        </translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Open catalogue</source>
        <translation>Ouvrir un catalogue</translation>
    </message>
    <message>
        <source>New catalogue</source>
        <translation>Nouveau catalogue</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Copied to {file}</source>
        <translation>Copié dans {file}</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard. Copy some in a spreadsheet first.</source>
        <translation>Il n’y a pas de cellules dans le presse-papiers. Copiez-en d’abord dans un tableur.</translation>
    </message>
    <message>
        <source>Template saved as {file} in {folder}</source>
        <translation>Modèle enregistré sous {file} dans {folder}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Delete forgets one</source>
        <translation>La touche Suppr en oublie une</translation>
    </message>
    <message>
        <source>Forget all of these</source>
        <translation>Les oublier toutes</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>Ce qui peut être recherché</translation>
    </message>
    <message>
        <source>Choose an example to try it</source>
        <translation>Choisissez un exemple pour l’essayer</translation>
    </message>
</context>
<context>
    <name>SearchName</name>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Name of the search</source>
        <translation>&amp;Nom de la recherche</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nom de la recherche</translation>
    </message>
    <message>
        <source>There is one of that name</source>
        <translation>Une recherche porte déjà ce nom</translation>
    </message>
</context>
<context>
    <name>SectionIndex</name>
    <message>
        <source>{}, something is missing</source>
        <translation>{}, il manque quelque chose</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Il manque quelque chose</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>Sheets of the file</source>
        <translation>Feuilles du fichier</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Tout le fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet}, table {n}</source>
        <translation>{sheet}, tableau {n}</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Chercher une action ou une touche</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>SinceBar</name>
    <message>
        <source>Since when</source>
        <translation>Depuis quand</translation>
    </message>
    <message>
        <source>Whenever changed</source>
        <translation>Quel que soit le moment</translation>
    </message>
    <message>
        <source>Changed in the last 30 days</source>
        <translation>Fiches modifiées au cours des 30 derniers jours</translation>
    </message>
    <message>
        <source>Changed since a day…</source>
        <translation>Modifié depuis un jour…</translation>
    </message>
    <message>
        <source>Changed since the last exchange of…</source>
        <translation>Modifié depuis le dernier échange de…</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>One country</source>
        <translation>Un pays</translation>
    </message>
    <message>
        <source>The other country</source>
        <translation>L’autre pays</translation>
    </message>
    <message>
        <source>15 March 2026</source>
        <translation>15 mars 2026</translation>
    </message>
    <message>
        <source>Since {day}: {news}</source>
        <translation>Depuis le {day} : {news}</translation>
    </message>
    <message>
        <source>These two have no exchange on record that has begun.</source>
        <translation>Ces deux pays n’ont aucun échange commencé dans le catalogue.</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>&amp;Use as</source>
        <translation>&amp;Utiliser comme</translation>
    </message>
    <message>
        <source>&amp;Learning</source>
        <translation>&amp;Enseignement</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Prochaine étape</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Paragraph of the &amp;story</source>
        <translation>Paragraphe de la &amp;description</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>{chosen} of {shown} selected</source>
        <translation>{chosen} sur {shown} sélectionnées</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
</context>
<context>
    <name>StepBoard</name>
    <message>
        <source>{status} {count}</source>
        <translation>{status} {count}</translation>
    </message>
</context>
<context>
    <name>StepFilters</name>
    <message>
        <source>Words of a step</source>
        <translation>Mots d’une étape</translation>
    </message>
    <message>
        <source>Words of a step, its owner or record</source>
        <translation>Mots d’une étape, de son responsable ou de sa fiche</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>À la charge de</translation>
    </message>
    <message>
        <source>Owed by anybody</source>
        <translation>De n’importe quel responsable</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminées</translation>
    </message>
    <message>
        <source>Finished or not</source>
        <translation>Terminées ou non</translation>
    </message>
    <message>
        <source>Whose records</source>
        <translation>À qui sont les fiches</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Mine are the records I added or saved last</source>
        <translation>Les miennes sont les fiches que j’ai ajoutées ou enregistrées en dernier</translation>
    </message>
    <message>
        <source>Only records of “{search}”</source>
        <translation>Seulement les fiches de « {search} »</translation>
    </message>
</context>
<context>
    <name>StepMonth</name>
    <message>
        <source>Next steps of the day</source>
        <translation>Prochaines étapes du jour</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>StepPane</name>
    <message>
        <source>Choose a next step to take it further here.</source>
        <translation>Choisissez une prochaine étape pour la faire avancer ici.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>Fait,&#xa0;%</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>What holds it up</source>
        <translation>Ce qui bloque</translation>
    </message>
    <message>
        <source>Note for the log</source>
        <translation>Note pour le journal</translation>
    </message>
    <message>
        <source>What has happened since</source>
        <translation>Ce qui s’est passé depuis</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Ajouter la &amp;note</translation>
    </message>
    <message>
        <source>&amp;Mark done</source>
        <translation>&amp;Marquer comme fait</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>TimeWindow</name>
    <message>
        <source>&amp;Scale</source>
        <translation>É&amp;chelle</translation>
    </message>
    <message>
        <source>Scale of the timeline</source>
        <translation>Échelle de la chronologie</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Time in sight</source>
        <translation>Période affichée</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>When activities take place</source>
        <translation>Quand les activités ont lieu</translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>Pas encore d’activités</translation>
    </message>
    <message>
        <source>Lines of activities with their dates make the timeline.</source>
        <translation>Les lignes des activités, avec leurs dates, forment la chronologie.</translation>
    </message>
    <message>
        <source>Write the results</source>
        <translation>Écrire les résultats</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Search any word, country or topic</source>
        <translation>Chercher un mot, un pays ou un thème</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Recherches récentes</translation>
    </message>
    <message>
        <source>Recent searches (Down in the empty line)</source>
        <translation>Recherches récentes (touche Bas dans la ligne vide)</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Ce qui peut être recherché</translation>
    </message>
    <message>
        <source>What can be searched for (Shift+F1)</source>
        <translation>Ce qui peut être recherché (Maj+F1)</translation>
    </message>
</context>
<context>
    <name>TopicDeeds</name>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Fusionner dans…</translation>
    </message>
</context>
<context>
    <name>TopicEditor</name>
    <message>
        <source>Topic “{topic}”</source>
        <translation>Thème «&#x202f;{topic}&#x202f;»</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nouveau thème</translation>
    </message>
    <message>
        <source>Save what you changed in this topic?</source>
        <translation>Enregistrer vos modifications dans ce thème&#xa0;?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other names, one on each line</source>
        <translation>Autres noms, un par ligne</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Name in {language}</source>
        <translation>Nom ({language})</translation>
    </message>
    <message>
        <source>Other names in {language}</source>
        <translation>Autres noms ({language})</translation>
    </message>
    <message>
        <source>Broader topic</source>
        <translation>Thème plus général</translation>
    </message>
    <message>
        <source>None: it stands at the top</source>
        <translation>Aucun&#xa0;: thème de premier niveau</translation>
    </message>
    <message>
        <source>&amp;Broader topic</source>
        <translation>Thème plus &amp;général</translation>
    </message>
    <message>
        <source>&amp;Codes elsewhere</source>
        <translation>&amp;Codes externes</translation>
    </message>
</context>
<context>
    <name>TopicFinder</name>
    <message>
        <source>Add “{name}” as a topic</source>
        <translation>Ajouter «&#x202f;{name}&#x202f;» comme thème</translation>
    </message>
    <message>
        <source>No topic of that name</source>
        <translation>Aucun thème de ce nom</translation>
    </message>
    <message>
        <source>Labels and synonyms in all four languages were looked through.</source>
        <translation>La recherche a porté sur les intitulés et les synonymes dans les quatre langues.</translation>
    </message>
</context>
<context>
    <name>TopicTree</name>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Find a topic in any language</source>
        <translation>Chercher un thème dans toute langue</translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation>Chercher un thème</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>&amp;Show records</source>
        <translation>Affic&amp;her les fiches</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Aucune fiche pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with narrower topics</source>
        <translation>
            <numerusform>%Ln avec les thèmes plus précis</numerusform>
            <numerusform>%Ln avec les thèmes plus précis</numerusform>
        </translation>
    </message>
    <message>
        <source>{own}, {total}</source>
        <translation>{own}, {total}</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>Plus général</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Plus précis</translation>
    </message>
    <message>
        <source>OECD purpose code</source>
        <translation>Code-objet de l’OCDE</translation>
    </message>
    <message>
        <source>Development goal</source>
        <translation>Objectif de développement durable</translation>
    </message>
    <message>
        <source>ILO convention</source>
        <translation>Convention de l’OIT</translation>
    </message>
</context>
<context>
    <name>TwoRecordsPanel</name>
    <message>
        <source>Merged record</source>
        <translation>Fiche fusionnée</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Côte à côte</translation>
    </message>
    <message>
        <source>Merged &amp;record</source>
        <translation>Fiche &amp;fusionnée</translation>
    </message>
    <message>
        <source>What is shown of the two records</source>
        <translation>Ce qui est montré des deux fiches</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>Pas un &amp;doublon</translation>
    </message>
    <message>
        <source>&amp;Open both</source>
        <translation>&amp;Ouvrir les deux</translation>
    </message>
    <message>
        <source>Choose a pair to see its records side by side.</source>
        <translation>Choisissez une paire pour voir ses fiches côte à côte.</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Fusionner…</translation>
    </message>
</context>
<context>
    <name>TwoRecordsWindow</name>
    <message>
        <source>Merge two records</source>
        <translation>Fusionner deux fiches</translation>
    </message>
    <message>
        <source>Compare two records</source>
        <translation>Comparer deux fiches</translation>
    </message>
</context>
<context>
    <name>TwoVersions</name>
    <message>
        <source>The record then and now</source>
        <translation>La fiche alors et maintenant</translation>
    </message>
    <message>
        <source>Choose one record to see what differs.</source>
        <translation>Choisissez une fiche pour voir ce qui diffère.</translation>
    </message>
    <message>
        <source>It was saved after the backup was made.</source>
        <translation>Elle a été enregistrée après la sauvegarde.</translation>
    </message>
    <message>
        <source>It is not in the catalogue any more.</source>
        <translation>Elle n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>It is in the trash now.</source>
        <translation>Elle est maintenant dans la corbeille.</translation>
    </message>
    <message>
        <source>It was in the trash then.</source>
        <translation>Elle était alors dans la corbeille.</translation>
    </message>
    <message>
        <source>Then: {then}</source>
        <translation>Alors : {then}</translation>
    </message>
    <message>
        <source>Now: {now}</source>
        <translation>Maintenant : {now}</translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Du collègue</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Ici maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) chosen</source>
        <translation>
            <numerusform>%Ln ligne choisie</numerusform>
            <numerusform>%Ln lignes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, ligne {row}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>WorkKeeping</name>
    <message>
        <source>Go on where you left off, or put it aside: it is offered again another time.</source>
        <translation>Reprenez là où vous en étiez, ou mettez de côté : ce sera proposé de nouveau une autre fois.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Put aside</source>
        <translation>&amp;Mettre de côté</translation>
    </message>
</context>
<context>
    <name>_Behind</name>
    <message>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>{bar}: {count}</source>
        <translation>{bar} : {count}</translation>
    </message>
</context>
<context>
    <name>_FacetButton</name>
    <message>
        <source>not {}</source>
        <translation>sauf {}</translation>
    </message>
    <message>
        <source>{} chosen</source>
        <translation>{} choisies</translation>
    </message>
    <message>
        <source>{} left out</source>
        <translation>{} exclues</translation>
    </message>
    <message>
        <source>{} chosen, {} left out</source>
        <translation>{} à inclure, {} à exclure</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Remove row</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Remove {} {}</source>
        <translation>Retirer {} {}</translation>
    </message>
    <message>
        <source>Remove (Ctrl+Delete)</source>
        <translation>Retirer (Ctrl+Suppr)</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>New &amp;catalogue…</source>
        <translation>Nouveau &amp;catalogue…</translation>
    </message>
    <message>
        <source>&amp;Open catalogue…</source>
        <translation>&amp;Ouvrir un catalogue…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Enregistrer une co&amp;pie…</translation>
    </message>
    <message>
        <source>C&amp;heck catalogue</source>
        <translation>&amp;Vérifier le catalogue</translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translation>Sa&amp;uvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Who changed what…</source>
        <translation>&amp;Qui a modifié quoi…</translation>
    </message>
    <message>
        <source>&amp;Bring in a workbook…</source>
        <translation>&amp;Importer un classeur…</translation>
    </message>
    <message>
        <source>C&amp;apture a page or report…</source>
        <translation>&amp;Saisir une page ou un rapport…</translation>
    </message>
    <message>
        <source>&amp;Merge a colleague’s workbook…</source>
        <translation>&amp;Fusionner le classeur d’un collègue…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Template to fill in…</source>
        <translation>&amp;Modèle à remplir…</translation>
    </message>
    <message>
        <source>Meeting pac&amp;k…</source>
        <translation>Dossier de ré&amp;union…</translation>
    </message>
    <message>
        <source>Pr&amp;int preview…</source>
        <translation>Aperçu avant i&amp;mpression…</translation>
    </message>
    <message>
        <source>Please up&amp;date, by country…</source>
        <translation>Demander une mise à &amp;jour, par pays…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Défaire</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refaire</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy record as &amp;text</source>
        <translation>Copier la fiche comme &amp;texte</translation>
    </message>
    <message>
        <source>&amp;Paste cells…</source>
        <translation>C&amp;oller des cellules…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>Chan&amp;ge several records…</source>
        <translation>Mo&amp;difier plusieurs fiches…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Next fo&amp;und words</source>
        <translation>Mots trouvés sui&amp;vants</translation>
    </message>
    <message>
        <source>Pre&amp;vious found words</source>
        <translation>Mots trouvés précéde&amp;nts</translation>
    </message>
    <message>
        <source>Sa&amp;ve search…</source>
        <translation>Enre&amp;gistrer la recherche…</translation>
    </message>
    <message>
        <source>Up&amp;date saved search</source>
        <translation>Mettre à &amp;jour la recherche enregistrée</translation>
    </message>
    <message>
        <source>Copy searc&amp;h as text</source>
        <translation>Copier &amp;la recherche comme texte</translation>
    </message>
    <message>
        <source>F&amp;orget recent searches</source>
        <translation>&amp;Oublier les recherches récentes</translation>
    </message>
    <message>
        <source>&amp;Go to or do…</source>
        <translation>&amp;Aller à ou faire…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>Reading pan&amp;e</source>
        <translation>Volet de &amp;lecture</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>&amp;Filtres</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus pe&amp;tit</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Taille de texte &amp;habituelle</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein écra&amp;n</translation>
    </message>
    <message>
        <source>New &amp;exchange</source>
        <translation>Nouvel échan&amp;ge</translation>
    </message>
    <message>
        <source>New &amp;project</source>
        <translation>Nouveau &amp;projet</translation>
    </message>
    <message>
        <source>New &amp;framework</source>
        <translation>Nouveau &amp;cadre</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Compare t&amp;wo records…</source>
        <translation>C&amp;omparer deux fiches…</translation>
    </message>
    <message>
        <source>Merge two re&amp;cords…</source>
        <translation>F&amp;usionner deux fiches…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Timeline and figures…</source>
        <translation>&amp;Chronologie et chiffres…</translation>
    </message>
    <message>
        <source>&amp;Status report…</source>
        <translation>&amp;Rapport d’avancement…</translation>
    </message>
    <message>
        <source>Countr&amp;y profile</source>
        <translation>Profil du pa&amp;ys</translation>
    </message>
    <message>
        <source>Who could he&amp;lp…</source>
        <translation>Qui &amp;pourrait aider…</translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>&amp;Mettre à la corbeille</translation>
    </message>
    <message>
        <source>&amp;Restore from trash</source>
        <translation>&amp;Restaurer de la corbeille</translation>
    </message>
    <message>
        <source>Remove for &amp;good…</source>
        <translation>&amp;Supprimer définitivement…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About CoopDesk</source>
        <translation>À &amp;propos de CoopDesk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Fi&amp;che</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>attached</name>
    <message>
        <source>Open this file outside CoopDesk?</source>
        <translation>Ouvrir ce fichier hors de CoopDesk ?</translation>
    </message>
    <message>
        <source>{name}, {size}
What is opened is a copy: the file on the record stays as it is. Open only what you know the sender of.</source>
        <translation>{name}, {size}
C’est une copie qui s’ouvre : le fichier de la fiche reste tel quel. N’ouvrez que ce dont vous connaissez l’expéditeur.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Enregistrer le fichier sous</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Parties not confirmed</source>
        <translation>Parties non confirmées</translation>
    </message>
    <message>
        <source>Taken from running text</source>
        <translation>Tiré d’un texte suivi</translation>
    </message>
    <message>
        <source>Contradictions and doubts</source>
        <translation>Contradictions et doutes</translation>
    </message>
    <message>
        <source>Parties missing</source>
        <translation>Parties manquantes</translation>
    </message>
    <message>
        <source>Dates missing</source>
        <translation>Dates manquantes</translation>
    </message>
    <message>
        <source>Topics missing</source>
        <translation>Thèmes manquants</translation>
    </message>
    <message>
        <source>Over, but still open</source>
        <translation>Terminé, mais encore ouvert</translation>
    </message>
    <message>
        <source>Open, untouched for a year</source>
        <translation>Ouvert, intact depuis un an</translation>
    </message>
    <message>
        <source>Topics the thesaurus lacks</source>
        <translation>Thèmes absents du thésaurus</translation>
    </message>
    <message>
        <source>Own topics without codes elsewhere</source>
        <translation>Thèmes propres sans codes ailleurs</translation>
    </message>
    <message>
        <source>Dead links</source>
        <translation>Liens morts</translation>
    </message>
    <message>
        <source>The role follows from a text only. Confirm it, or open the record.</source>
        <translation>Le rôle ne découle que d’un texte. Confirmez-le, ou ouvrez la fiche.</translation>
    </message>
    <message>
        <source>A field was understood from prose. Confirm it, or open the record.</source>
        <translation>Un champ a été compris à partir de prose. Confirmez-le, ou ouvrez la fiche.</translation>
    </message>
    <message>
        <source>A source contradicts itself or was not understood. Correct the record, or dismiss it.</source>
        <translation>Une source se contredit ou n’a pas été comprise. Corrigez la fiche, ou écartez ce point.</translation>
    </message>
    <message>
        <source>An exchange needs who asked and who gave, or two who took part; a framework two parties; a project one.</source>
        <translation>Il faut à un échange qui a demandé et qui a offert, ou deux participants ; à un cadre deux parties ; à un projet une.</translation>
    </message>
    <message>
        <source>Nobody knows when it was or began.</source>
        <translation>Nul ne sait quand c’était ou a commencé.</translation>
    </message>
    <message>
        <source>No search by topic finds it.</source>
        <translation>Aucune recherche par thème ne la trouve.</translation>
    </message>
    <message>
        <source>The period is over, the status does not say so. Set the status.</source>
        <translation>La période est terminée, le statut ne le dit pas. Mettez le statut.</translation>
    </message>
    <message>
        <source>Nobody has saved it for a year. Set the status, or say that it is right.</source>
        <translation>Personne ne l’a enregistrée depuis un an. Mettez le statut, ou dites qu’elle est exacte.</translation>
    </message>
    <message>
        <source>The record bears a topic that the thesaurus does not have. Map it to one.</source>
        <translation>La fiche porte un thème absent du thésaurus. Associez-le à un autre.</translation>
    </message>
    <message>
        <source>A topic of your own names no purpose code, goal or convention, so exports say less.</source>
        <translation>Un thème à vous ne nomme ni code-objet, ni cible, ni convention : les exportations en disent moins.</translation>
    </message>
    <message>
        <source>The link was dead when it was read. Correct it, or say that it works.</source>
        <translation>Le lien était mort à la lecture. Corrigez-le, ou dites qu’il fonctionne.</translation>
    </message>
    <message>
        <source>No parties, or not all that it needs</source>
        <translation>Sans parties, ou pas toutes celles qu’il faut</translation>
    </message>
    <message>
        <source>No date to begin with</source>
        <translation>Pas de date de début</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>No code elsewhere</source>
        <translation>Pas de code ailleurs</translation>
    </message>
    <message>
        <source>{who}: {role}?</source>
        <translation>{who} : {role} ?</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>sans statut</translation>
    </message>
    <message>
        <source>Ended {day}: {status}</source>
        <translation>Terminé le {day} : {status}</translation>
    </message>
    <message>
        <source>{status}; saved last {day}</source>
        <translation>{status} ; enregistré pour la dernière fois le {day}</translation>
    </message>
</context>
<context>
    <name>begun_work</name>
    <message>
        <source>{what} ({when}).</source>
        <translation>{what} ({when}).</translation>
    </message>
    <message>
        <source>You were bringing in “{file}”</source>
        <translation>Vous importiez « {file} »</translation>
    </message>
    <message>
        <source>You were merging “{file}”</source>
        <translation>Vous fusionniez « {file} »</translation>
    </message>
    <message>
        <source>You were capturing “{file}”</source>
        <translation>Vous captiez « {file} »</translation>
    </message>
    <message>
        <source>You were reviewing “{file}”</source>
        <translation>Vous revoyiez « {file} »</translation>
    </message>
    <message>
        <source>You were changing several records</source>
        <translation>Vous modifiiez plusieurs fiches</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>A newer CoopDesk kept it</source>
        <translation>Conservé par un CoopDesk plus récent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) decided</source>
        <translation>
            <numerusform>%Ln décision prise</numerusform>
            <numerusform>%Ln décisions prises</numerusform>
        </translation>
    </message>
    <message>
        <source>{told} · {when}</source>
        <translation>{told} · {when}</translation>
    </message>
    <message>
        <source>You were working on “{file}”</source>
        <translation>Vous travailliez sur « {file} »</translation>
    </message>
    <message>
        <source>You were working on something</source>
        <translation>Vous travailliez sur quelque chose</translation>
    </message>
</context>
<context>
    <name>bulk_edit</name>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>What takes its place</source>
        <translation>Ce qui le remplace</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <source>What is replaced</source>
        <translation>Ce qui est remplacé</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Ce qui est retiré</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Ce qui est ajouté</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would change</source>
        <translation>
            <numerusform>%Ln changerait</numerusform>
            <numerusform>%Ln changeraient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln inchangée</numerusform>
            <numerusform>%Ln inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusée</numerusform>
            <numerusform>%Ln refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>any role</source>
        <translation>n’importe quel rôle</translation>
    </message>
    <message>
        <source>{word} ({kind})</source>
        <translation>{word} ({kind})</translation>
    </message>
    <message>
        <source>{field} ({kind})</source>
        <translation>{field} ({kind})</translation>
    </message>
    <message>
        <source>Country of parties</source>
        <translation>Pays des parties</translation>
    </message>
    <message>
        <source>Organisation of parties</source>
        <translation>Organisation des parties</translation>
    </message>
    <message>
        <source>Role of parties</source>
        <translation>Rôle des parties</translation>
    </message>
    <message>
        <source>Country, wherever it is named</source>
        <translation>Pays, partout où il est nommé</translation>
    </message>
    <message>
        <source>Organisation, wherever it is named</source>
        <translation>Organisation, partout où elle est nommée</translation>
    </message>
    <message>
        <source>Open next steps: country that owes</source>
        <translation>Prochaines étapes ouvertes : pays responsable</translation>
    </message>
    <message>
        <source>Open next steps: owner</source>
        <translation>Prochaines étapes ouvertes : responsable</translation>
    </message>
    <message>
        <source>Open next steps: status</source>
        <translation>Prochaines étapes ouvertes : statut</translation>
    </message>
    <message>
        <source>Open next steps: due</source>
        <translation>Prochaines étapes ouvertes : échéance</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Tous les textes</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>mettre à</translation>
    </message>
    <message>
        <source>fill in where empty</source>
        <translation>remplir si c’est vide</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>vider</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>remplacer</translation>
    </message>
    <message>
        <source>find and replace</source>
        <translation>chercher et remplacer</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>confirm suggested ones</source>
        <translation>confirmer ce qui est suggéré</translation>
    </message>
    <message>
        <source>Records of this kind have no such field.</source>
        <translation>Les fiches de ce type n’ont pas ce champ.</translation>
    </message>
    <message>
        <source>Records of this kind have no such status or role.</source>
        <translation>Les fiches de ce type n’ont pas ce statut ou ce rôle.</translation>
    </message>
    <message>
        <source>A framework cannot stand under itself.</source>
        <translation>Un cadre ne peut pas dépendre de lui-même.</translation>
    </message>
    <message>
        <source>The record would have no title, and stays as it is.</source>
        <translation>La fiche n’aurait plus de titre ; elle reste comme elle est.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept.</source>
        <translation>Le texte contient un caractère qui ne peut pas être gardé.</translation>
    </message>
    <message>
        <source>The record is in the trash; restore it first.</source>
        <translation>La fiche est dans la corbeille ; restaurez-la d’abord.</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>reste tel quel</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>{field}, before</source>
        <translation>{field}, avant</translation>
    </message>
    <message>
        <source>{field}, after</source>
        <translation>{field}, après</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Requesting</source>
        <translation>Demandeurs</translation>
    </message>
    <message>
        <source>Providing</source>
        <translation>Prestataires</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
</context>
<context>
    <name>country</name>
    <message>
        <source>The {shown} most frequent of {count} topics.</source>
        <translation>Les {shown} thèmes les plus fréquents sur {count}.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>The last {count} years.</source>
        <translation>Les {count} dernières années.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln country(s)</source>
        <translation>
            <numerusform>%Ln pays</numerusform>
            <numerusform>Les %Ln pays</numerusform>
        </translation>
    </message>
    <message>
        <source>Who could help with {topic}</source>
        <translation>Qui pourrait aider : {topic}</translation>
    </message>
    <message>
        <source>Who could help {country} with {topic}</source>
        <translation>Qui pourrait aider {country} : {topic}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(s) provided on it</source>
        <translation>
            <numerusform>%Ln pays prestataire sur ce thème</numerusform>
            <numerusform>%Ln pays prestataires sur ce thème</numerusform>
        </translation>
    </message>
    <message>
        <source>No exchange tells of anybody who provided on {topic} or a narrower topic.</source>
        <translation>Aucun échange ne parle d’un prestataire sur {topic} ou un thème plus précis.</translation>
    </message>
    <message>
        <source>On a broader topic</source>
        <translation>Sur un thème plus large</translation>
    </message>
    <message>
        <source>Exchanges on this topic</source>
        <translation>Échanges sur ce thème</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln échange</numerusform>
            <numerusform>Les %Ln échanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>provided on it %Ln time(s)</source>
        <translation>
            <numerusform>prestataire %Ln fois sur ce thème</numerusform>
            <numerusform>prestataire %Ln fois sur ce thème</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned, not held yet</source>
        <translation>
            <numerusform>%Ln prévu, pas encore tenu</numerusform>
            <numerusform>%Ln prévus, pas encore tenus</numerusform>
        </translation>
    </message>
    <message>
        <source>last in {year}</source>
        <translation>dernièrement en {year}</translation>
    </message>
    <message numerus="yes">
        <source>helped {country} %Ln time(s)</source>
        <translation>
            <numerusform>a aidé {country} %Ln fois</numerusform>
            <numerusform>a aidé {country} %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>speaks {languages} too</source>
        <translation>parle aussi {languages}</translation>
    </message>
    <message>
        <source>in {region} as well</source>
        <translation>aussi en {region}</translation>
    </message>
    <message numerus="yes">
        <source>learnings told of %Ln exchange(s)</source>
        <translation>
            <numerusform>enseignements de %Ln échange</numerusform>
            <numerusform>enseignements de %Ln échanges</numerusform>
        </translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>helped before</source>
        <translation>a déjà aidé</translation>
    </message>
    <message>
        <source>score {score}: {evidence} for the exchanges, {more}</source>
        <translation>score {score} : {evidence} pour les échanges, {more}</translation>
    </message>
    <message>
        <source>score {score}: for the exchanges</source>
        <translation>score {score} : pour les échanges</translation>
    </message>
    <message>
        <source>An exchange counts 1 if it is of today and half as much for every {years} years it lies back; {narrower} of that on a narrower topic, {told} more with learnings. What is planned and not held yet counts {planned}; what was only requested, proposed or cancelled does not count. The sum grows by {language} for a common official language, {region} for a common region, and {known} where the two have worked together on it before.</source>
        <translation>Un échange compte 1 s’il est d’aujourd’hui et moitié moins par tranche de {years} ans d’ancienneté ; {narrower} de cela sur un thème plus étroit, {told} de plus avec des enseignements. Ce qui est prévu et pas encore tenu compte {planned} ; ce qui a seulement été demandé, proposé ou annulé ne compte pas. La somme augmente de {language} pour une langue officielle commune, de {region} pour une région commune et de {known} si les deux y ont déjà travaillé ensemble.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln next step(s)</source>
        <translation>
            <numerusform>La prochaine étape (%Ln)</numerusform>
            <numerusform>Les %Ln prochaines étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln learning(s)</source>
        <translation>
            <numerusform>L’enseignement (%Ln)</numerusform>
            <numerusform>Les %Ln enseignements</numerusform>
        </translation>
    </message>
    <message>
        <source>How this is ranked</source>
        <translation>Comment ce classement se fait</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Country that no longer exists</source>
        <translation>Pays qui n’existe plus</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>No record names {place} itself as a party.</source>
        <translation>Aucune fiche ne nomme {place} comme partie.</translation>
    </message>
    <message>
        <source>No record names {place} as a party. What it asks for and offers appears here as soon as one does.</source>
        <translation>Aucune fiche ne nomme {place} comme partie. Ce qu’il demande et offre apparaît ici dès que l’une le fait.</translation>
    </message>
    <message numerus="yes">
        <source>Asked for %Ln exchange(s)</source>
        <translation>
            <numerusform>A demandé %Ln échange</numerusform>
            <numerusform>A demandé %Ln échanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offered %Ln exchange(s)</source>
        <translation>
            <numerusform>en a offert %Ln</numerusform>
            <numerusform>en a offert %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took part in %Ln other(s)</source>
        <translation>
            <numerusform>a participé à %Ln autre</numerusform>
            <numerusform>a participé à %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln projet</numerusform>
            <numerusform>%Ln projets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln framework(s)</source>
        <translation>
            <numerusform>%Ln cadre</numerusform>
            <numerusform>%Ln cadres</numerusform>
        </translation>
    </message>
    <message>
        <source>This page tells of records that name the region itself. Its countries have pages of their own:</source>
        <translation>Cette page parle des fiches qui nomment la région elle-même. Ses pays ont leurs propres pages :</translation>
    </message>
    <message>
        <source>Asked for, but nothing came of it yet</source>
        <translation>Demandé, mais sans suite pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more topic(s)</source>
        <translation>
            <numerusform>et %Ln autre thème</numerusform>
            <numerusform>et %Ln autres thèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln échange</numerusform>
            <numerusform>%Ln échanges</numerusform>
        </translation>
    </message>
    <message>
        <source>Who could help?</source>
        <translation>Qui pourrait aider ?</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>échéance&#xa0;: {date}</translation>
    </message>
    <message>
        <source>overdue since {date}</source>
        <translation>en retard depuis {date}</translation>
    </message>
    <message>
        <source>What it asked for</source>
        <translation>Ce qu’il a demandé</translation>
    </message>
    <message>
        <source>What it offered</source>
        <translation>Ce qu’il a offert</translation>
    </message>
    <message>
        <source>What else it took part in</source>
        <translation>À quoi d’autre il a participé</translation>
    </message>
    <message>
        <source>ILO projects</source>
        <translation>Projets de l’OIT</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Cadres</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>Les %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln partner(s)</source>
        <translation>
            <numerusform>%Ln partenaire</numerusform>
            <numerusform>Les %Ln partenaires</numerusform>
        </translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message numerus="yes">
        <source>helped it %Ln time(s)</source>
        <translation>
            <numerusform>l’a aidé %Ln fois</numerusform>
            <numerusform>l’a aidé %Ln fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was helped %Ln time(s)</source>
        <translation>
            <numerusform>a été aidé %Ln fois</numerusform>
            <numerusform>a été aidé %Ln fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>both took part %Ln time(s)</source>
        <translation>
            <numerusform>participants ensemble %Ln fois</numerusform>
            <numerusform>participants ensemble %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>reported by {who}</source>
        <translation>rapporté par {who}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>for {countries}</source>
        <translation>pour {countries}</translation>
    </message>
    <message>
        <source>from {countries}</source>
        <translation>de {countries}</translation>
    </message>
    <message>
        <source>with {countries}</source>
        <translation>avec {countries}</translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message>
        <source>Undo {deed}</source>
        <translation>Défaire&#xa0;: {deed}</translation>
    </message>
    <message>
        <source>Redo {deed}</source>
        <translation>Refaire&#xa0;: {deed}</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>Défait&#xa0;: {deed}</translation>
    </message>
    <message>
        <source>Redone: {deed}</source>
        <translation>Refait&#xa0;: {deed}</translation>
    </message>
    <message>
        <source>Added “{title}”</source>
        <translation>Ajouté&#xa0;: «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Saved “{title}”</source>
        <translation>Enregistré&#xa0;: «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>“{title}” moved to the trash</source>
        <translation>Mis à la corbeille&#xa0;: «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>“{title}” taken out of the trash</source>
        <translation>Sorti de la corbeille&#xa0;: «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>“{title}” removed for good</source>
        <translation>Supprimé définitivement&#xa0;: «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>A field of “{title}” is as it was before</source>
        <translation>Un champ de «&#x202f;{title}&#x202f;» est à nouveau comme avant</translation>
    </message>
    <message>
        <source>Next step of “{title}” updated</source>
        <translation>Prochaine étape de «&#x202f;{title}&#x202f;» mise à jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s) updated</source>
        <translation>
            <numerusform>%Ln prochaine étape mise à jour</numerusform>
            <numerusform>%Ln prochaines étapes mises à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Records merged: “{title}”</source>
        <translation>Fiches fusionnées : « {title} »</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of records merged</source>
        <translation>
            <numerusform>%Ln paire de fiches fusionnée</numerusform>
            <numerusform>%Ln paires de fiches fusionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” told apart from a record like it</source>
        <translation>« {title} » distinguée d’une fiche semblable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of records told apart</source>
        <translation>
            <numerusform>%Ln paire de fiches distinguée</numerusform>
            <numerusform>%Ln paires de fiches distinguées</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic “{title}” added</source>
        <translation>Thème «&#x202f;{title}&#x202f;» ajouté</translation>
    </message>
    <message>
        <source>Topic “{title}” saved</source>
        <translation>Thème «&#x202f;{title}&#x202f;» enregistré</translation>
    </message>
    <message>
        <source>Topic “{title}” moved</source>
        <translation>Thème «&#x202f;{title}&#x202f;» déplacé</translation>
    </message>
    <message>
        <source>Topics merged: “{title}”</source>
        <translation>Thèmes fusionnés&#xa0;: «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Topic “{title}” removed</source>
        <translation>Thème «&#x202f;{title}&#x202f;» supprimé</translation>
    </message>
    <message>
        <source>Search “{title}” saved</source>
        <translation>Recherche «&#x202f;{title}&#x202f;» enregistrée</translation>
    </message>
    <message>
        <source>Search “{title}” updated</source>
        <translation>Recherche «&#x202f;{title}&#x202f;» mise à jour</translation>
    </message>
    <message>
        <source>Search renamed “{title}”</source>
        <translation>Recherche renommée «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>Search “{title}” removed</source>
        <translation>Recherche «&#x202f;{title}&#x202f;» supprimée</translation>
    </message>
    <message>
        <source>Search “{title}” moved</source>
        <translation>Recherche «&#x202f;{title}&#x202f;» déplacée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added</source>
        <translation>
            <numerusform>%Ln fiche ajoutée</numerusform>
            <numerusform>%Ln fiches ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln fiche modifiée</numerusform>
            <numerusform>%Ln fiches modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) moved to the trash</source>
        <translation>
            <numerusform>%Ln fiche mise à la corbeille</numerusform>
            <numerusform>%Ln fiches mises à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) taken out of the trash</source>
        <translation>
            <numerusform>%Ln fiche sortie de la corbeille</numerusform>
            <numerusform>%Ln fiches sorties de la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) removed for good</source>
        <translation>
            <numerusform>%Ln fiche supprimée définitivement</numerusform>
            <numerusform>%Ln fiches supprimées définitivement</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” taken back out of a backup</source>
        <translation>« {title} » repris d’une sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) taken back out of a backup</source>
        <translation>
            <numerusform>%Ln fiche reprise d’une sauvegarde</numerusform>
            <numerusform>%Ln fiches reprises d’une sauvegarde</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample records added</source>
        <translation>Fiches d’exemple ajoutées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) brought in</source>
        <translation>
            <numerusform>%Ln fiche importée</numerusform>
            <numerusform>%Ln fiches importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) captured from “{title}”</source>
        <translation>
            <numerusform>%Ln fiche tirée de « {title} »</numerusform>
            <numerusform>%Ln fiches tirées de « {title} »</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of “{title}” taken in</source>
        <translation>Rapport sur « {title} » intégré</translation>
    </message>
    <message numerus="yes">
        <source>Workbook merged: %Ln record(s)</source>
        <translation>
            <numerusform>Classeur fusionné : %Ln fiche</numerusform>
            <numerusform>Classeur fusionné : %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) saved</source>
        <translation>
            <numerusform>%Ln fiche enregistrée</numerusform>
            <numerusform>%Ln fiches enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>adding “{title}”</source>
        <translation>ajout de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>changes to “{title}”</source>
        <translation>modifications de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>deleting “{title}”</source>
        <translation>mise à la corbeille de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>restoring “{title}”</source>
        <translation>restauration de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>removing “{title}” for good</source>
        <translation>suppression définitive de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>bringing back a field of “{title}”</source>
        <translation>restauration d’un champ de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>change of a next step of “{title}”</source>
        <translation>modification d’une prochaine étape de «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>change of %Ln next step(s)</source>
        <translation>
            <numerusform>modification de %Ln prochaine étape</numerusform>
            <numerusform>modification de %Ln prochaines étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>merging “{title}”</source>
        <translation>la fusion de « {title} »</translation>
    </message>
    <message numerus="yes">
        <source>merging %Ln pair(s) of records</source>
        <translation>
            <numerusform>la fusion de %Ln paire de fiches</numerusform>
            <numerusform>la fusion de %Ln paires de fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>telling “{title}” apart from a record like it</source>
        <translation>la distinction de « {title} » et d’une fiche semblable</translation>
    </message>
    <message numerus="yes">
        <source>telling %Ln pair(s) of records apart</source>
        <translation>
            <numerusform>la distinction de %Ln paire de fiches</numerusform>
            <numerusform>la distinction de %Ln paires de fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>adding the topic “{title}”</source>
        <translation>ajout du thème «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>changes to the topic “{title}”</source>
        <translation>modifications du thème «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>moving the topic “{title}”</source>
        <translation>déplacement du thème «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>merging the topics “{title}”</source>
        <translation>fusion des thèmes «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>removing the topic “{title}”</source>
        <translation>suppression du thème «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>saving the search “{title}”</source>
        <translation>enregistrement de la recherche «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>changes to the search “{title}”</source>
        <translation>modifications de la recherche «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>renaming the search “{title}”</source>
        <translation>changement de nom de la recherche «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>removing the search “{title}”</source>
        <translation>suppression de la recherche «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>moving the search “{title}”</source>
        <translation>déplacement de la recherche «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>adding %Ln record(s)</source>
        <translation>
            <numerusform>ajout de %Ln fiche</numerusform>
            <numerusform>ajout de %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bulk edit of %Ln record(s)</source>
        <translation>
            <numerusform>la modification de %Ln fiche</numerusform>
            <numerusform>la modification groupée de %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %Ln record(s)</source>
        <translation>
            <numerusform>mise à la corbeille de %Ln fiche</numerusform>
            <numerusform>mise à la corbeille de %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring %Ln record(s)</source>
        <translation>
            <numerusform>restauration de %Ln fiche</numerusform>
            <numerusform>restauration de %Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing %Ln record(s) for good</source>
        <translation>
            <numerusform>suppression définitive de %Ln fiche</numerusform>
            <numerusform>suppression définitive de %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>taking “{title}” back out of a backup</source>
        <translation>la reprise de « {title} » d’une sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>taking %Ln record(s) back out of a backup</source>
        <translation>
            <numerusform>la reprise de %Ln fiche d’une sauvegarde</numerusform>
            <numerusform>la reprise de %Ln fiches d’une sauvegarde</numerusform>
        </translation>
    </message>
    <message>
        <source>adding the sample records</source>
        <translation>ajout des fiches d’exemple</translation>
    </message>
    <message numerus="yes">
        <source>import of %Ln record(s)</source>
        <translation>
            <numerusform>importation de %Ln fiche</numerusform>
            <numerusform>importation de %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>capture of “{title}”</source>
        <translation>ce qui est tiré de « {title} »</translation>
    </message>
    <message>
        <source>taking in a report of “{title}”</source>
        <translation>l’intégration d’un rapport sur « {title} »</translation>
    </message>
    <message>
        <source>merge of “{title}”</source>
        <translation>la fusion de « {title} »</translation>
    </message>
    <message numerus="yes">
        <source>changes to %Ln record(s)</source>
        <translation>
            <numerusform>modifications de %Ln fiche</numerusform>
            <numerusform>modifications de %Ln fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Almost certain</source>
        <translation>Presque certain</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>same reference</source>
        <translation>même référence</translation>
    </message>
    <message>
        <source>other reference</source>
        <translation>autre référence</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) in common</source>
        <translation>
            <numerusform>%Ln thème en commun</numerusform>
            <numerusform>%Ln thèmes en commun</numerusform>
        </translation>
    </message>
    <message>
        <source>texts {percent} % alike</source>
        <translation>textes semblables à {percent} %</translation>
    </message>
    <message>
        <source>in two languages</source>
        <translation>en deux langues</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>même titre</translation>
    </message>
    <message>
        <source>titles {percent} % alike</source>
        <translation>titres semblables à {percent} %</translation>
    </message>
    <message>
        <source>one says more</source>
        <translation>l’une en dit plus</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>d’autres mots</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>un autre numéro</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>un autre lieu</translation>
    </message>
    <message>
        <source>{alike}, {gap}</source>
        <translation>{alike}, {gap}</translation>
    </message>
    <message>
        <source>no country in common</source>
        <translation>aucun pays en commun</translation>
    </message>
    <message>
        <source>{countries} in common</source>
        <translation>{countries} en commun</translation>
    </message>
    <message>
        <source>same dates</source>
        <translation>mêmes dates</translation>
    </message>
    <message>
        <source>same beginning</source>
        <translation>même début</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) apart</source>
        <translation>
            <numerusform>%Ln jour d’écart</numerusform>
            <numerusform>%Ln jours d’écart</numerusform>
        </translation>
    </message>
    <message>
        <source>other years</source>
        <translation>autres années</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>Requesting</source>
        <translation>Demandeur</translation>
    </message>
    <message>
        <source>Providing</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Pays, tout rôle</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>sauf {value}</translation>
    </message>
    <message>
        <source>{facet}: {value}</source>
        <translation>{facet}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>field_words</name>
    <message>
        <source>printed without a number</source>
        <translation>imprimé sans numéro</translation>
    </message>
    <message>
        <source>only suggested</source>
        <translation>seulement suggéré</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country held</source>
        <translation>Pays hôte</translation>
    </message>
    <message>
        <source>Announcement number</source>
        <translation>Numéro d’annonce</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>IATI identifier</source>
        <translation>Identifiant IITA</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Revised end</source>
        <translation>Fin révisée</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Executing body</source>
        <translation>Organisme d’exécution</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Related records</source>
        <translation>Fiches liées</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Descriptions</translation>
    </message>
    <message>
        <source>Agreement numbers</source>
        <translation>Numéros d’accord</translation>
    </message>
    <message>
        <source>Intervention models</source>
        <translation>Modèles d’intervention</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation>Rapports d’avancement</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Doutes</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajoutée le</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Ajoutée par</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Modifiée le</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modifiée par</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Mis à la corbeille</translation>
    </message>
    <message>
        <source>Requesting</source>
        <translation>Demandeurs</translation>
    </message>
    <message>
        <source>Providing</source>
        <translation>Prestataires</translation>
    </message>
    <message>
        <source>Other parties</source>
        <translation>Autres parties</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Pays ou région</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Rapporté par</translation>
    </message>
    <message>
        <source>Kind of result</source>
        <translation>Type de résultat</translation>
    </message>
    <message>
        <source>Owner, country</source>
        <translation>Responsable, pays</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Done (%)</source>
        <translation>Fait (%)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Link was dead</source>
        <translation>Lien mort</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Somme de contrôle du fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Autre fiche</translation>
    </message>
    <message>
        <source>Amount as written</source>
        <translation>Montant selon la source</translation>
    </message>
    <message>
        <source>Agreement number</source>
        <translation>Numéro d’accord</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Selon la source</translation>
    </message>
    <message>
        <source>Status in the source</source>
        <translation>Statut dans la source</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Périodes</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Record at that time</source>
        <translation>Fiche à ce moment-là</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Checksum of the source</source>
        <translation>Somme de contrôle de la source</translation>
    </message>
    <message>
        <source>From line</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>To line</source>
        <translation>Dernière ligne</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Precision of the start</source>
        <translation>Précision du début</translation>
    </message>
    <message>
        <source>Precision of the end</source>
        <translation>Précision de la fin</translation>
    </message>
    <message>
        <source>Shape of the period</source>
        <translation>Forme de la période</translation>
    </message>
    <message>
        <source>Dates as written</source>
        <translation>Dates selon la source</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>A line can serve several models: {links} links on {lines}.</source>
        <translation>Une ligne peut servir plusieurs modèles : {links} liens sur {lines}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines per intervention model</source>
        <translation>Lignes par modèle d’intervention</translation>
    </message>
    <message>
        <source>Activities per intervention model</source>
        <translation>Activités par modèle d’intervention</translation>
    </message>
    <message>
        <source>Intervention model</source>
        <translation>Modèle d’intervention</translation>
    </message>
    <message>
        <source>Lines per category</source>
        <translation>Lignes par catégorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sans catégorie</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sans modèle</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Committed budget</source>
        <translation>Budget engagé</translation>
    </message>
    <message>
        <source>Time elapsed</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Needs a start, an end and the day it is told as of.</source>
        <translation>Il faut un début, une fin et le jour auquel il se rapporte.</translation>
    </message>
    <message>
        <source>{percent} · overdue</source>
        <translation>{percent} · en retard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies)</source>
        <translation>
            <numerusform>%Ln activité</numerusform>
            <numerusform>%Ln activités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln line(s)</source>
        <translation>
            <numerusform>en %Ln ligne</numerusform>
            <numerusform>en %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them women</source>
        <translation>
            <numerusform>dont %Ln femme</numerusform>
            <numerusform>dont %Ln femmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) without a number</source>
        <translation>
            <numerusform>%Ln groupe sans nombre</numerusform>
            <numerusform>%Ln groupes sans nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Personnes formées</translation>
    </message>
    <message>
        <source>Computed: {value}</source>
        <translation>Calculé : {value}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>In the source only as a picture</source>
        <translation>Dans la source, en image seulement</translation>
    </message>
    <message>
        <source>{origin}, as of {day}</source>
        <translation>{origin}, au {day}</translation>
    </message>
    <message>
        <source>Total budget: {amount}</source>
        <translation>Budget total : {amount}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} sur {whole}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>{days} of {whole} days, as of {day}</source>
        <translation>{days} jours sur {whole}, au {day}</translation>
    </message>
    <message>
        <source>until the revised end, {day}</source>
        <translation>jusqu’à la fin révisée, {day}</translation>
    </message>
    <message>
        <source>until the planned end, {day}</source>
        <translation>jusqu’à la fin prévue, {day}</translation>
    </message>
    <message>
        <source>until the end of the period, {day}</source>
        <translation>jusqu’à la fin de la période, {day}</translation>
    </message>
</context>
<context>
    <name>file_kinds</name>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>un document PostScript</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a recording or a film</source>
        <translation>un enregistrement ou un film</translation>
    </message>
    <message>
        <source>an archive of other files</source>
        <translation>une archive d’autres fichiers</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a data file of a statistics program</source>
        <translation>un fichier de données d’un logiciel de statistique</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a workbook of an Excel before 1993</source>
        <translation>un classeur d’un Excel d’avant 1993</translation>
    </message>
    <message>
        <source>a spreadsheet of a program of long ago</source>
        <translation>une feuille de calcul d’un très ancien logiciel</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>un document de texte</translation>
    </message>
    <message>
        <source>a workbook</source>
        <translation>un classeur</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>une présentation</translation>
    </message>
    <message>
        <source>an e-mail message</source>
        <translation>un message électronique</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>un dessin</translation>
    </message>
    <message>
        <source>a document of Apple’s Numbers, Pages or Keynote</source>
        <translation>un document Numbers, Pages ou Keynote d’Apple</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>un livre électronique</translation>
    </message>
    <message>
        <source>a web page without a table</source>
        <translation>une page web sans tableau</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>un fichier JSON</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un fichier XML</translation>
    </message>
    <message>
        <source>a plain text</source>
        <translation>un texte brut</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>record {number}</source>
        <translation>n°&#xa0;{number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) that nothing names any more removed.</source>
        <translation>
            <numerusform>%Ln fichier joint que rien ne cite plus a été supprimé.</numerusform>
            <numerusform>%Ln fichiers joints que rien ne cite plus ont été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is not as it was saved.</source>
        <translation>«&#x202f;{title}&#x202f;» n’est plus telle qu’enregistrée.</translation>
    </message>
    <message>
        <source>“{title}” cannot be read any more.</source>
        <translation>La fiche «&#x202f;{title}&#x202f;» ne peut plus être lue.</translation>
    </message>
    <message>
        <source>“{title}” is gone, though nobody removed it.</source>
        <translation>« {title} » a disparu, bien que personne ne l’ait supprimé.</translation>
    </message>
    <message>
        <source>The history is not as it was written (change {about}).</source>
        <translation>L’historique n’est pas tel qu’il a été écrit (modification {about}).</translation>
    </message>
    <message>
        <source>Some rows belong to no record (table {about}).</source>
        <translation>Certaines lignes n’appartiennent à aucune fiche (table {about}).</translation>
    </message>
    <message>
        <source>The file is damaged: {about}</source>
        <translation>Le fichier est endommagé&#xa0;: {about}</translation>
    </message>
    <message>
        <source>The file “{about}”, attached to “{title}”, is missing.</source>
        <translation>Le fichier « {about} », joint à « {title} », manque.</translation>
    </message>
    <message>
        <source>The file “{about}”, attached to “{title}”, is not as it was attached.</source>
        <translation>Le fichier « {about} », joint à « {title} », n’est plus tel qu’il a été joint.</translation>
    </message>
    <message>
        <source>The search index is damaged and could not be made anew.</source>
        <translation>L’index de recherche est endommagé et n’a pas pu être reconstruit.</translation>
    </message>
    <message>
        <source>The search index was damaged and was made anew.</source>
        <translation>L’index de recherche était endommagé et a été reconstruit.</translation>
    </message>
</context>
<context>
    <name>follow_up</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln ajoutée</numerusform>
            <numerusform>%Ln ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln faite</numerusform>
            <numerusform>%Ln faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}
overdue</source>
        <translation>{day}
en retard</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>À la charge de</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → à</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Dernière note</translation>
    </message>
    <message>
        <source>No date was agreed</source>
        <translation>Aucune date convenue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>en retard de %Ln jour</numerusform>
            <numerusform>en retard de %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>À faire aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Due in %Ln day(s)</source>
        <translation>
            <numerusform>À faire dans %Ln jour</numerusform>
            <numerusform>À faire dans %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due within 30 days</source>
        <translation>
            <numerusform>%Ln à faire sous 30 jours</numerusform>
            <numerusform>%Ln à faire sous 30 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due later</source>
        <translation>
            <numerusform>%Ln à faire plus tard</numerusform>
            <numerusform>%Ln à faire plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation>
            <numerusform>%Ln sans date</numerusform>
            <numerusform>%Ln sans date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s) are overdue</source>
        <translation>
            <numerusform>%Ln prochaine étape est en retard</numerusform>
            <numerusform>%Ln prochaines étapes sont en retard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holders</name>
    <message>
        <source>{by} on {host} has “{name}” open since {since}.</source>
        <translation>{by} sur {host} a ouvert « {name} » depuis {since}.</translation>
    </message>
    <message>
        <source>“{name}” is open in another CoopDesk of yours since {since}.</source>
        <translation>« {name} » est ouvert dans un autre de vos CoopDesk depuis {since}.</translation>
    </message>
    <message>
        <source>{by} on {host} had “{name}” open, and was last seen {heard}.</source>
        <translation>{by} sur {host} avait ouvert « {name} » et a donné signe pour la dernière fois {heard}.</translation>
    </message>
    <message>
        <source>Read only: another file took its place</source>
        <translation>Lecture seule : un autre fichier a pris sa place</translation>
    </message>
    <message>
        <source>Opened to read only</source>
        <translation>Ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Read only: open in another window of yours</source>
        <translation>Lecture seule : ouvert dans une autre de vos fenêtres</translation>
    </message>
    <message>
        <source>Read only: open with {by} on {host}</source>
        <translation>Lecture seule : ouvert par {by} sur {host}</translation>
    </message>
    <message>
        <source>Another file, perhaps a backup, took the place of “{name}”; you still see what was there before: please open it again.</source>
        <translation>Un autre fichier, peut-être une sauvegarde, a pris la place de « {name} » ; vous voyez encore ce qui s’y trouvait avant : veuillez le rouvrir.</translation>
    </message>
    <message>
        <source>“{name}” lies in a folder that {place} copies. Please let one person at a time open it, and wait until {place} has copied it before you open it on another computer: {place} cannot unite two versions and keeps them as two files.</source>
        <translation>« {name} » se trouve dans un dossier que {place} copie. Laissez une seule personne l’ouvrir à la fois et attendez que {place} l’ait copié avant de l’ouvrir sur un autre ordinateur : {place} ne sait pas réunir deux versions et en fait deux fichiers.</translation>
    </message>
    <message>
        <source>“{name}” lies on a network share ({place}). One person at a time can change it; whoever comes second reads. If the connection often breaks, keep the catalogue on this computer and let backups go to the share.</source>
        <translation>« {name} » se trouve sur un partage réseau ({place}). Une seule personne à la fois peut le modifier ; la suivante lit. Si la connexion est souvent coupée, gardez le catalogue sur cet ordinateur et laissez les sauvegardes aller sur le partage.</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>internal note</source>
        <translation>note interne</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Keep as an internal note</source>
        <translation>Garder comme note interne</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>laissée de côté par vous</translation>
    </message>
    <message>
        <source>not data</source>
        <translation>hors données</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln same</source>
        <translation>
            <numerusform>%Ln identique</numerusform>
            <numerusform>%Ln identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate</source>
        <translation>
            <numerusform>%Ln en double</numerusform>
            <numerusform>%Ln en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refusée</numerusform>
            <numerusform>%Ln refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by you</source>
        <translation>
            <numerusform>%Ln laissée de côté par vous</numerusform>
            <numerusform>%Ln laissées de côté par vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not data</source>
        <translation>
            <numerusform>%Ln sans données</numerusform>
            <numerusform>%Ln sans données</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are added to the catalogue</source>
        <translation>Lignes qui sont ajoutées au catalogue</translation>
    </message>
    <message>
        <source>Rows the catalogue has already, word for word</source>
        <translation>Lignes que le catalogue contient déjà, mot pour mot</translation>
    </message>
    <message>
        <source>Rows that change a record of the catalogue</source>
        <translation>Lignes qui modifient une fiche du catalogue</translation>
    </message>
    <message>
        <source>Rows that say the same as an earlier row of the file</source>
        <translation>Lignes qui disent la même chose qu’une ligne précédente du fichier</translation>
    </message>
    <message>
        <source>Rows that are left out until they are corrected</source>
        <translation>Lignes laissées de côté jusqu’à leur correction</translation>
    </message>
    <message>
        <source>Rows that you decided to leave out</source>
        <translation>Lignes que vous avez décidé de laisser de côté</translation>
    </message>
    <message>
        <source>Headings, totals, examples and other rows that are no records</source>
        <translation>En-têtes, totaux, exemples et autres lignes qui ne sont pas des fiches</translation>
    </message>
    <message>
        <source>its heading</source>
        <translation>son en-tête</translation>
    </message>
    <message>
        <source>a word people use for it</source>
        <translation>un mot en usage pour cela</translation>
    </message>
    <message>
        <source>a heading much like it</source>
        <translation>un en-tête très proche</translation>
    </message>
    <message>
        <source>what its cells hold</source>
        <translation>ce que contiennent ses cellules</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>comme la dernière fois</translation>
    </message>
    <message>
        <source>where our export had it</source>
        <translation>sa place dans notre export</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>choisi ici</translation>
    </message>
    <message>
        <source>another column is that already</source>
        <translation>une autre colonne l’est déjà</translation>
    </message>
    <message>
        <source>is in the column marked +</source>
        <translation>est dans la colonne marquée d’un +</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>“{0}” is a day that does not exist; the words are kept. Write it like 2024-03-15.</source>
        <translation>«&#x202f;{0}&#x202f;» est un jour qui n’existe pas&#xa0;; le texte est conservé. Écrivez par exemple 2024-03-15.</translation>
    </message>
    <message>
        <source>“{0}” may be two different days, and nothing in the column decides; the words are kept. Write it like 2024-03-15.</source>
        <translation>«&#x202f;{0}&#x202f;» peut désigner deux jours différents, et rien dans la colonne ne tranche&#xa0;; le texte est conservé. Écrivez par exemple 2024-03-15.</translation>
    </message>
    <message>
        <source>“{0}” is not understood as a date; the words are kept. Write it like 2024-03-15 or March 2024.</source>
        <translation>«&#x202f;{0}&#x202f;» n’est pas compris comme une date&#xa0;; le texte est conservé. Écrivez par exemple 2024-03-15 ou mars 2024.</translation>
    </message>
    <message>
        <source>“{0}” lies before the start, “{1}”; both are kept. Check which one is right.</source>
        <translation>«&#x202f;{0}&#x202f;» précède le début, «&#x202f;{1}&#x202f;»&#xa0;; les deux sont conservés. Vérifiez lequel est juste.</translation>
    </message>
    <message>
        <source>“{0}” is no country or region known here; the words are kept. Write its name or its ISO code.</source>
        <translation>«&#x202f;{0}&#x202f;» n’est pas un pays ni une région connus ici&#xa0;; le texte est conservé. Écrivez son nom ou son code ISO.</translation>
    </message>
    <message>
        <source>“{0}” is none of the words of this column; the words are kept, marked to be checked. Choose one from the list of the template.</source>
        <translation>«&#x202f;{0}&#x202f;» n’est aucun des termes de cette colonne&#xa0;; les mots sont conservés et signalés pour vérification. Choisissez-en un dans la liste du modèle.</translation>
    </message>
    <message>
        <source>“{0}” is no topic known here; the words are kept, marked to be checked. Choose one from the list, or add the topic first.</source>
        <translation>«&#x202f;{0}&#x202f;» n’est pas un thème connu ici&#xa0;; les mots sont conservés et signalés pour vérification. Choisissez-en un dans la liste, ou ajoutez d’abord le thème.</translation>
    </message>
    <message>
        <source>“{0}” is no whole number; the words are kept, marked to be checked. Write digits only.</source>
        <translation>«&#x202f;{0}&#x202f;» n’est pas un nombre entier&#xa0;; les mots sont conservés et signalés pour vérification. N’écrivez que des chiffres.</translation>
    </message>
    <message>
        <source>“{0}” is not understood as an amount; the words are kept. Write digits with a decimal point.</source>
        <translation>«&#x202f;{0}&#x202f;» n’est pas compris comme un montant&#xa0;; le texte est conservé. Écrivez des chiffres avec un point décimal.</translation>
    </message>
    <message>
        <source>“{0}” is no currency known here; the words are kept. Write its code, such as USD.</source>
        <translation>«&#x202f;{0}&#x202f;» n’est pas une devise connue ici&#xa0;; le texte est conservé. Écrivez son code, par exemple USD.</translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no; the words are kept, marked to be checked. Write yes or no.</source>
        <translation>«&#x202f;{0}&#x202f;» n’est ni oui ni non&#xa0;; les mots sont conservés et signalés pour vérification. Écrivez oui ou non.</translation>
    </message>
    <message>
        <source>The cell shows the error {0} and is taken as empty. Mend the formula and save the file again.</source>
        <translation>La cellule affiche l’erreur {0} et est considérée comme vide. Corrigez la formule et enregistrez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>The cell holds a formula without a result and is taken as empty. Open the file, save it, and bring it in again.</source>
        <translation>La cellule contient une formule sans résultat et est considérée comme vide. Ouvrez le fichier, enregistrez-le et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>The text holds a character that no file can keep; it was left out.</source>
        <translation>Le texte contient un caractère qu’aucun fichier ne peut conserver&#xa0;; il a été laissé de côté.</translation>
    </message>
    <message>
        <source>The rest of this text is missing from the sheet Texts; the row is left out. Export the file again.</source>
        <translation>Le reste de ce texte manque dans la feuille «&#x202f;Texts&#x202f;»&#xa0;; la ligne est laissée de côté. Exportez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>There is no framework “{0}”; the name is kept, marked to be checked. Add the framework first.</source>
        <translation>Il n’y a pas de cadre «&#x202f;{0}&#x202f;»&#xa0;; le nom est conservé et signalé pour vérification. Ajoutez d’abord le cadre.</translation>
    </message>
    <message>
        <source>The row has no title and is left out. Write one into its cell here (F2), or into the file.</source>
        <translation>La ligne n’a pas de titre et est laissée de côté. Écrivez-en un dans sa cellule ici (F2), ou dans le fichier.</translation>
    </message>
    <message>
        <source>The row is left out: “{1}” cannot stand in “{0}”. Correct the cell here (F2), or in the file.</source>
        <translation>La ligne est laissée de côté : « {1} » ne peut figurer dans « {0} ». Corrigez la cellule ici (F2), ou dans le fichier.</translation>
    </message>
    <message>
        <source>The row holds the headings.</source>
        <translation>La ligne contient les en-têtes.</translation>
    </message>
    <message>
        <source>The row stands above the headings.</source>
        <translation>La ligne se trouve au-dessus des en-têtes.</translation>
    </message>
    <message>
        <source>The row is a note, not a record.</source>
        <translation>La ligne est une note, pas une fiche.</translation>
    </message>
    <message>
        <source>The row says nothing.</source>
        <translation>La ligne ne dit rien.</translation>
    </message>
    <message>
        <source>The row is a heading; the rows under it have “{1}” as “{0}”.</source>
        <translation>La ligne est un intertitre ; les lignes qui la suivent ont « {1} » comme « {0} ».</translation>
    </message>
    <message>
        <source>The row is a total, not a record.</source>
        <translation>La ligne est un total, pas une fiche.</translation>
    </message>
    <message>
        <source>The total says {0}, but the rows add up to {1}. Check which one is right.</source>
        <translation>Le total dit {0}, mais la somme des lignes est {1}. Vérifiez lequel est juste.</translation>
    </message>
    <message>
        <source>The row is a line of the form whose record stands in row {0}.</source>
        <translation>La ligne fait partie du formulaire dont la fiche est à la ligne {0}.</translation>
    </message>
    <message>
        <source>The row is an example of the template.</source>
        <translation>La ligne est un exemple du modèle.</translation>
    </message>
    <message>
        <source>The sheet explains or sums up; nothing in it is a record.</source>
        <translation>La feuille explique ou résume&#xa0;; rien n’y est une fiche.</translation>
    </message>
    <message>
        <source>The row says the same as row {0}.</source>
        <translation>La ligne dit la même chose que la ligne {0}.</translation>
    </message>
    <message>
        <source>The row names the same record as row {0} and says something else; it is left out. Keep one of the two.</source>
        <translation>La ligne nomme la même fiche que la ligne {0} et dit autre chose&#xa0;; elle est laissée de côté. Gardez l’une des deux.</translation>
    </message>
    <message>
        <source>The row has the title, parties and dates of row {0} but says more or something else; both are brought in.</source>
        <translation>La ligne a le titre, les parties et les dates de la ligne {0} mais dit davantage ou autre chose&#xa0;; les deux sont importées.</translation>
    </message>
    <message>
        <source>The catalogue has “{0}”, which is {1} % alike. Say whether the row is the same; until then it is new.</source>
        <translation>Le catalogue contient « {0} », semblable à {1} %. Dites si la ligne est la même fiche ; d’ici là elle est nouvelle.</translation>
    </message>
    <message>
        <source>The reference “{0}” stands in other rows too ({1}), which say something else; it identifies no record.</source>
        <translation>La référence « {0} » figure aussi dans d’autres lignes ({1}), qui disent autre chose ; elle n’identifie aucune fiche.</translation>
    </message>
    <message>
        <source>The row was left out by choice.</source>
        <translation>La ligne a été laissée de côté par choix.</translation>
    </message>
    <message>
        <source>The record is of another kind in the catalogue; the row is left out. Move it to the right sheet.</source>
        <translation>La fiche est d’un autre type dans le catalogue&#xa0;; la ligne est laissée de côté. Déplacez-la vers la bonne feuille.</translation>
    </message>
    <message>
        <source>The record is in the trash; the row is left out. Restore the record first.</source>
        <translation>La fiche est dans la corbeille&#xa0;; la ligne est laissée de côté. Restaurez d’abord la fiche.</translation>
    </message>
    <message>
        <source>The record was changed here after the file was made.</source>
        <translation>La fiche a été modifiée ici après la création du fichier.</translation>
    </message>
    <message>
        <source>No record “{0}” is in the file or the catalogue; the row is left out. Write the title exactly as on its own sheet.</source>
        <translation>Aucune fiche «&#x202f;{0}&#x202f;» ne figure dans le fichier ni dans le catalogue&#xa0;; la ligne est laissée de côté. Écrivez le titre exactement comme sur sa propre feuille.</translation>
    </message>
    <message>
        <source>Several records are called “{0}”; the row is left out. Give them different titles.</source>
        <translation>Plusieurs fiches s’intitulent «&#x202f;{0}&#x202f;»&#xa0;; la ligne est laissée de côté. Donnez-leur des titres différents.</translation>
    </message>
    <message>
        <source>The row belongs to a record that is left out.</source>
        <translation>La ligne appartient à une fiche laissée de côté.</translation>
    </message>
    <message>
        <source>There is no number {0} in the record to hang this row on; it is left out. Correct the number.</source>
        <translation>La fiche n’a pas de numéro {0} auquel rattacher cette ligne&#xa0;; elle est laissée de côté. Corrigez le numéro.</translation>
    </message>
    <message>
        <source>The row names a record and says nothing about it.</source>
        <translation>La ligne nomme une fiche et n’en dit rien.</translation>
    </message>
    <message>
        <source>The column “{0}” is not known; {1} values are not brought in. Choose what it becomes.</source>
        <translation>La colonne «&#x202f;{0}&#x202f;» est inconnue&#xa0;; {1} valeurs ne sont pas importées. Choisissez ce qu’elle devient.</translation>
    </message>
    <message>
        <source>Cells of “{0}” that are taken to say what stands above them: {1}. Choose what the column itself becomes, and they stay blank.</source>
        <translation>Cellules de « {0} » prises pour ce qui figure au-dessus d’elles : {1}. Choisissez ce que devient la colonne elle-même, et elles restent vides.</translation>
    </message>
    <message>
        <source>The sheet is called after “{1}”; its rows have that as “{0}”. Leave that column out if it says something else.</source>
        <translation>La feuille porte le nom « {1} » ; ses lignes l’ont comme « {0} ». Écartez cette colonne si elle dit autre chose.</translation>
    </message>
    <message>
        <source>The marks under {0} say which countries a row concerns; they stand in the column “{1}”.</source>
        <translation>Les marques sous {0} disent quels pays une ligne concerne ; elles sont dans la colonne « {1} ».</translation>
    </message>
    <message>
        <source>The sheet has no headings known here; nothing in it is brought in.</source>
        <translation>La feuille n’a aucun en-tête connu ici&#xa0;; rien n’en est importé.</translation>
    </message>
    <message>
        <source>No column is a title, so nothing here is brought in. Choose which column is the title.</source>
        <translation>Aucune colonne n’est un titre ; rien n’est donc importé ici. Choisissez laquelle est le titre.</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>La feuille est vide.</translation>
    </message>
    <message>
        <source>The sheet explains how a table is filled in; nothing in it is brought in.</source>
        <translation>La feuille explique comment remplir un tableau ; rien n’en est importé.</translation>
    </message>
    <message>
        <source>The table lists values to choose from; nothing in it is brought in.</source>
        <translation>Le tableau énumère des valeurs à choisir ; rien n’en est importé.</translation>
    </message>
    <message>
        <source>The table lists places, not records; nothing in it is brought in.</source>
        <translation>Le tableau énumère des lieux, pas des fiches ; rien n’en est importé.</translation>
    </message>
    <message>
        <source>Texts cleaned of tags, escapes or wrong letters: {0}. As they were they stay among the sources of their records; the first was “{1}”.</source>
        <translation>Textes débarrassés de balises, de codes ou de lettres fausses : {0}. Tels quels, ils restent parmi les sources de leurs fiches ; le premier était « {1} ».</translation>
    </message>
    <message>
        <source>Dates are read as {1}, because of “{0}”.</source>
        <translation>Les dates sont lues dans l’ordre {1}, en raison de «&#x202f;{0}&#x202f;».</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” write day and month in different order; dates that may be either are kept as words.</source>
        <translation>«&#x202f;{0}&#x202f;» et «&#x202f;{1}&#x202f;» écrivent le jour et le mois dans un ordre différent&#xa0;; les dates ambiguës sont conservées comme texte.</translation>
    </message>
    <message>
        <source>The sheet is hidden; it is read like the others.</source>
        <translation>La feuille est masquée ; elle est lue comme les autres.</translation>
    </message>
    <message>
        <source>Rows that are hidden or filtered away: {0}, the first is row {1}. They are read like the others.</source>
        <translation>Lignes masquées ou filtrées : {0} ; la première est la ligne {1}. Elles sont lues comme les autres.</translation>
    </message>
    <message>
        <source>Ranges of merged cells: {0}, the first is {1}. What they show counts for each of their cells.</source>
        <translation>Plages de cellules fusionnées : {0} ; la première est {1}. Ce qu’elles montrent vaut pour chacune de leurs cellules.</translation>
    </message>
    <message>
        <source>The workbook counts its days from 1904; its dates are read so.</source>
        <translation>Le classeur compte ses jours à partir de 1904 ; ses dates sont lues ainsi.</translation>
    </message>
    <message>
        <source>Numbers of this column that are written as text: {0}, the first in row {1}. They are read as they are written.</source>
        <translation>Nombres de cette colonne écrits comme du texte : {0} ; le premier à la ligne {1}. Ils sont lus comme ils sont écrits.</translation>
    </message>
    <message>
        <source>The text has as many characters as a cell can hold, so its end was cut off before. Look for the whole of it where it came from.</source>
        <translation>Le texte a autant de caractères qu’une cellule peut en contenir ; sa fin a donc été coupée auparavant. Cherchez-le en entier là d’où il vient.</translation>
    </message>
    <message>
        <source>Of the {1} cells of the sheet, {0} could not be read. Open the file, save it, and bring it in again.</source>
        <translation>Des {1} cellules de la feuille, {0} n’ont pas pu être lues. Ouvrez le fichier, enregistrez-le et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The sheet “{0}” is named in the workbook, but its content is missing.</source>
        <translation>La feuille « {0} » est nommée dans le classeur, mais son contenu manque.</translation>
    </message>
    <message>
        <source>Rows or cells that say they stand where no sheet has a place: {0}. They are read behind those before them.</source>
        <translation>Lignes ou cellules qui se disent là où aucune feuille n’a de place : {0}. Elles sont lues après celles qui les précèdent.</translation>
    </message>
    <message>
        <source>Links to other files: {0}. They were not followed; values are those last saved.</source>
        <translation>Liens vers d’autres fichiers : {0}. Ils n’ont pas été suivis ; les valeurs sont les dernières enregistrées.</translation>
    </message>
    <message>
        <source>The name ends in {0}, but what the file holds is {1}, and that is how it is read.</source>
        <translation>Le nom se termine par {0}, mais le contenu du fichier est {1}, et c’est ainsi qu’il est lu.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; it is read as {0}. Look at words with accents.</source>
        <translation>Le fichier ne dit pas comment ses lettres sont écrites ; il est lu comme {0}. Regardez les mots accentués.</translation>
    </message>
</context>
<context>
    <name>learnings</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Learned or promised</source>
        <translation>Appris ou promis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Result or status</source>
        <translation>Résultat ou statut</translation>
    </message>
    <message>
        <source>Reported or owed by</source>
        <translation>Rapporté ou dû par</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → à</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>échéance {day}</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>This address is not opened from here.</source>
        <translation>Cette adresse ne s’ouvre pas d’ici.</translation>
    </message>
    <message>
        <source>Open this address outside CoopDesk?</source>
        <translation>Ouvrir cette adresse hors de CoopDesk&#xa0;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message numerus="yes">
        <source>%Ln exchange(s) without who provided to whom</source>
        <translation>
            <numerusform>%Ln échange sans qui a aidé qui</numerusform>
            <numerusform>%Ln échanges sans qui a aidé qui</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of who helps whom</source>
        <translation>Carte de qui aide qui</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Providing</source>
        <translation>Prestataires</translation>
    </message>
    <message>
        <source>Requesting</source>
        <translation>Demandeurs</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Requesting, or where</source>
        <translation>Demandeur, ou lieu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Nothing found names a country.</source>
        <translation>Rien de ce qui est trouvé ne nomme de pays.</translation>
    </message>
    <message>
        <source>Drawn are the {drawn} most frequent of {all} pairs; the table has them all.</source>
        <translation>Sont dessinées les {drawn} paires les plus fréquentes sur {all} ; le tableau les a toutes.</translation>
    </message>
    <message>
        <source>Not on the map: {places}.</source>
        <translation>Absents de la carte : {places}.</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>changed there</source>
        <translation>modifié là-bas</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>column added</source>
        <translation>colonne ajoutée</translation>
    </message>
    <message>
        <source>What only the colleague changed: taken unless you keep ours</source>
        <translation>Ce que seul le collègue a modifié : pris, sauf si vous gardez la nôtre</translation>
    </message>
    <message>
        <source>What is different on both sides, or cannot be taken as it is: stays as it is here until you decide</source>
        <translation>Ce qui diffère des deux côtés, ou ne peut être pris tel quel : reste comme ici jusqu’à votre décision</translation>
    </message>
    <message>
        <source>Rows that are no record of ours: added unless you leave them out</source>
        <translation>Lignes qui ne sont pas de nos fiches : ajoutées, sauf si vous les laissez de côté</translation>
    </message>
    <message>
        <source>Rows that are no longer in the workbook: nothing is removed unless you say so</source>
        <translation>Lignes qui ne sont plus dans le classeur : rien n’est retiré sans que vous le disiez</translation>
    </message>
    <message>
        <source>Columns that our export did not have: left out unless you keep them as internal notes</source>
        <translation>Colonnes que notre export n’avait pas : laissées de côté, sauf si vous les gardez comme notes internes</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed there</source>
        <translation>
            <numerusform>%Ln modifié là-bas</numerusform>
            <numerusform>%Ln modifiés là-bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln à décider</numerusform>
            <numerusform>%Ln à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>%Ln retiré</numerusform>
            <numerusform>%Ln retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) added</source>
        <translation>
            <numerusform>%Ln colonne ajoutée</numerusform>
            <numerusform>%Ln colonnes ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>laisser de côté</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>garder</translation>
    </message>
    <message>
        <source>as notes</source>
        <translation>comme notes</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>la leur</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>la nôtre</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>L’&amp;ajouter</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>La laisser de &amp;côté</translation>
    </message>
    <message>
        <source>&amp;Remove it here</source>
        <translation>La &amp;retirer ici</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>La &amp;garder</translation>
    </message>
    <message>
        <source>Keep as internal &amp;notes</source>
        <translation>Garder comme &amp;notes internes</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Prendre la leur</translation>
    </message>
    <message>
        <source>&amp;Keep ours</source>
        <translation>&amp;Garder la nôtre</translation>
    </message>
    <message>
        <source>It was changed on both sides since the export.</source>
        <translation>Modifié des deux côtés depuis l’export.</translation>
    </message>
    <message>
        <source>It was removed here meanwhile; taking theirs brings it back.</source>
        <translation>Retiré ici entre-temps ; prendre la leur le rétablit.</translation>
    </message>
    <message>
        <source>The record is in the trash here; taking theirs takes it out again.</source>
        <translation>La fiche est ici dans la corbeille ; prendre la leur l’en sort.</translation>
    </message>
    <message>
        <source>It was changed here after the export.</source>
        <translation>Modifié ici après l’export.</translation>
    </message>
    <message>
        <source>The history does not reach the exported version, so only two sides can be compared.</source>
        <translation>L’historique ne remonte pas à la version exportée ; seuls deux côtés peuvent être comparés.</translation>
    </message>
    <message>
        <source>What is written is not understood; taking it keeps the words as a doubt.</source>
        <translation>Ce qui est écrit n’est pas compris ; le prendre garde les mots comme un doute.</translation>
    </message>
    <message>
        <source>This follows from other fields; taking it keeps the words as a doubt.</source>
        <translation>Cela découle d’autres champs ; le prendre garde les mots comme un doute.</translation>
    </message>
    <message>
        <source>A record needs a title, so the empty one cannot be taken.</source>
        <translation>Une fiche a besoin d’un titre ; un titre vide ne peut donc pas être pris.</translation>
    </message>
    <message>
        <source>Two rows of the workbook say different things of it.</source>
        <translation>Deux lignes du classeur en disent autre chose l’une que l’autre.</translation>
    </message>
    <message>
        <source>The row has no identifier but seems to be this record.</source>
        <translation>La ligne n’a pas d’identifiant mais semble être cette fiche.</translation>
    </message>
    <message>
        <source>{field}, new</source>
        <translation>{field}, nouveau</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation>Les plus pertinentes d’abord</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By requesting country</source>
        <translation>Par pays demandeur</translation>
    </message>
    <message>
        <source>By providing country</source>
        <translation>Par pays prestataire</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par statut</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Dernières modifications d’abord</translation>
    </message>
    <message>
        <source>Last deleted first</source>
        <translation>Dernières supprimées d’abord</translation>
    </message>
    <message>
        <source>In another order</source>
        <translation>Dans un autre ordre</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Exchanges per year</source>
        <translation>Échanges par année</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>None of these exchanges has a date.</source>
        <translation>Aucun de ces échanges n’a de date.</translation>
    </message>
    <message>
        <source>Exchanges per topic</source>
        <translation>Échanges par thème</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>None of these exchanges has a topic.</source>
        <translation>Aucun de ces échanges n’a de thème.</translation>
    </message>
    <message>
        <source>Exchanges per modality</source>
        <translation>Échanges par modalité</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>None of these exchanges has a modality.</source>
        <translation>Aucun de ces échanges n’a de modalité.</translation>
    </message>
    <message>
        <source>Exchanges per status</source>
        <translation>Échanges par statut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>None of these exchanges has a status.</source>
        <translation>Aucun de ces échanges n’a de statut.</translation>
    </message>
    <message>
        <source>Who requested, who provided</source>
        <translation>Qui a demandé, qui a offert</translation>
    </message>
    <message>
        <source>Requesting</source>
        <translation>Demandeurs</translation>
    </message>
    <message>
        <source>None of these exchanges names who asked and who helped.</source>
        <translation>Aucun de ces échanges ne dit qui a demandé et qui a aidé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln échange</numerusform>
            <numerusform>%Ln échanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln projet</numerusform>
            <numerusform>%Ln projets</numerusform>
        </translation>
    </message>
    <message>
        <source>Providing</source>
        <translation>Prestataires</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>An exchange of several countries counts once for each pair of them.</source>
        <translation>Un échange de plusieurs pays compte une fois pour chaque paire.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>A topic counts its narrower topics too.</source>
        <translation>Un thème compte aussi ses thèmes plus précis.</translation>
    </message>
    <message>
        <source>{shown} of {all} topics; the table has them all.</source>
        <translation>{shown} thèmes sur {all} ; le tableau les a tous.</translation>
    </message>
    <message>
        <source>The table has the years before {year} too.</source>
        <translation>Le tableau a aussi les années d’avant {year}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) without a date.</source>
        <translation>
            <numerusform>%Ln échange sans date.</numerusform>
            <numerusform>%Ln échanges sans date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No exchange or project answers to that</source>
        <translation>Aucun échange ni projet n’y répond</translation>
    </message>
    <message>
        <source>Try fewer words, another spelling, or take a condition away.</source>
        <translation>Essayez moins de mots, une autre orthographe, ou retirez une condition.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Rien à voir pour l’instant</translation>
    </message>
    <message>
        <source>Here you see when, on what and between whom there was cooperation, as soon as an exchange or a project is recorded.</source>
        <translation>Vous verrez ici quand, sur quoi et entre qui il y a eu coopération, dès qu’un échange ou un projet sera enregistré.</translation>
    </message>
    <message>
        <source>New exchange</source>
        <translation>Nouvel échange</translation>
    </message>
    <message>
        <source>Bring in a workbook</source>
        <translation>Importer un classeur</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Timeline and figures</source>
        <translation>Chronologie et chiffres</translation>
    </message>
    <message>
        <source>Intervention models</source>
        <translation>Modèles d’intervention</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>no value in the text</source>
        <translation>pas de valeur dans le texte</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Rapport d’avancement</translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation>Rapports d’avancement</translation>
    </message>
    <message>
        <source>models {numbers}</source>
        <translation>modèles {numbers}</translation>
    </message>
    <message>
        <source>Who takes part is suggested, not confirmed.</source>
        <translation>Qui participe est suggéré, non confirmé.</translation>
    </message>
    <message>
        <source>Who asked and who provided is suggested, not confirmed.</source>
        <translation>Le demandeur et le prestataire sont suggérés, non confirmés.</translation>
    </message>
    <message>
        <source>Who could help?</source>
        <translation>Qui pourrait aider ?</translation>
    </message>
    <message>
        <source>Nobody provides yet. Who could help with:</source>
        <translation>Pas encore de prestataire. Qui pourrait aider sur :</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>échéance&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <source>{n} women</source>
        <translation>femmes&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} men</source>
        <translation>hommes&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Announcement number</source>
        <translation>Numéro d’annonce</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>IATI identifier</source>
        <translation>Identifiant IITA</translation>
    </message>
    <message>
        <source>Executing body</source>
        <translation>Organisme d’exécution</translation>
    </message>
    <message>
        <source>Agreement number</source>
        <translation>Numéro d’accord</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Revised end</source>
        <translation>Fin révisée</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>Time elapsed</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Dates as written</source>
        <translation>Dates selon la source</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>{percent} % of the time until {end}</source>
        <translation>{percent} % du temps jusqu’à l’échéance ({end})</translation>
    </message>
    <message>
        <source>{percent} % of the time until {end}: overdue</source>
        <translation>{percent} % du temps jusqu’à l’échéance ({end})&#xa0;: en retard</translation>
    </message>
    <message>
        <source>printed, but empty</source>
        <translation>imprimé, mais vide</translation>
    </message>
    <message>
        <source>Under this framework</source>
        <translation>Relevant de ce cadre</translation>
    </message>
    <message>
        <source>Related records</source>
        <translation>Fiches liées</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>Documents and links</source>
        <translation>Documents et liens</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>ligne {n}</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>lignes {first}–{last}</translation>
    </message>
    <message>
        <source>ready to publish</source>
        <translation>prête à publier</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>changed {when} by {who}</source>
        <translation>modifiée le {when} par {who}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>record_form</name>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} sur {total}</translation>
    </message>
    <message>
        <source>{count}, ready to publish</source>
        <translation>{count}, prête à publier</translation>
    </message>
    <message>
        <source>{count}, missing: {fields}</source>
        <translation>{count}, il manque&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>Kept as words; no date is read from them</source>
        <translation>Conservé comme texte&#xa0;; aucune date n’en est tirée</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>{period}, {days}</source>
        <translation>{period}, {days}</translation>
    </message>
    <message>
        <source>Write one day, such as 15 Mar 2024</source>
        <translation>Écrivez un seul jour, par exemple 15 mars 2024</translation>
    </message>
    <message>
        <source>Day or month first? Choose, or write the month in words</source>
        <translation>Jour ou mois d’abord&#xa0;? Choisissez, ou écrivez le mois en lettres</translation>
    </message>
    <message>
        <source>Which year? Write it with four digits: March 2024</source>
        <translation>Quelle année&#xa0;? Écrivez-la en quatre chiffres&#xa0;: mars 2024</translation>
    </message>
    <message>
        <source>The year is missing: 23–26 September 2019</source>
        <translation>L’année manque&#xa0;: 23–26 septembre 2019</translation>
    </message>
    <message>
        <source>There is no such day; kept as words</source>
        <translation>Ce jour n’existe pas&#xa0;; conservé comme texte</translation>
    </message>
    <message>
        <source>The end lies before the start</source>
        <translation>La fin précède le début</translation>
    </message>
    <message>
        <source>Not understood; write 23–26 September 2019, March 2024 or 2024</source>
        <translation>Non compris&#xa0;; écrivez 23–26 septembre 2019, mars 2024 ou 2024</translation>
    </message>
    <message>
        <source>Which of the two?</source>
        <translation>Laquelle des deux ?</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Ce jour n’existe pas</translation>
    </message>
    <message>
        <source>With the year: 15 Mar 2024</source>
        <translation>Avec l’année : 15 mars 2024</translation>
    </message>
    <message>
        <source>Write a whole number</source>
        <translation>Écrivez un nombre entier</translation>
    </message>
    <message>
        <source>Printed, but empty</source>
        <translation>Imprimé, mais vide</translation>
    </message>
    <message>
        <source>{field}: printed, but empty</source>
        <translation>{field}&#xa0;: imprimé, mais vide</translation>
    </message>
    <message>
        <source>Write an amount: 3 million, 1500000</source>
        <translation>Écrivez un montant&#xa0;: 3 millions, 1500000</translation>
    </message>
    <message>
        <source>Understood as {amount}; is that right?</source>
        <translation>Compris comme {amount}&#xa0;; est-ce exact&#xa0;?</translation>
    </message>
    <message>
        <source>Write the three letters of a currency: EUR</source>
        <translation>Écrivez les trois lettres d’une devise&#xa0;: EUR</translation>
    </message>
    <message>
        <source>Or drop files here; they are copied beside the catalogue</source>
        <translation>Ou déposez des fichiers ici ; ils sont copiés à côté du catalogue</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>“{name}” is attached already.</source>
        <translation>« {name} » est déjà joint.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Looks like “{title}” ({when})</source>
        <translation>Ressemble à «&#x202f;{title}&#x202f;» ({when})</translation>
    </message>
    <message>
        <source>Looks like “{title}”</source>
        <translation>Ressemble à «&#x202f;{title}&#x202f;»</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>compare or merge</source>
        <translation>comparer ou fusionner</translation>
    </message>
    <message>
        <source>Save mine over theirs</source>
        <translation>Remplacer par ma version</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre version</translation>
    </message>
    <message>
        <source>Show their version</source>
        <translation>Montrer l’autre version</translation>
    </message>
    <message>
        <source>Keep both changes</source>
        <translation>Garder les deux modifications</translation>
    </message>
    <message>
        <source>Somebody else has changed this record meanwhile: {fields}.</source>
        <translation>Quelqu’un d’autre a modifié cette fiche entre-temps&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>This is their version now.</source>
        <translation>Voici maintenant l’autre version.</translation>
    </message>
    <message>
        <source>Bring back my version</source>
        <translation>Reprendre ma version</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Fermer cette note</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Pays ou région</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Qui a participé</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Enseignement tiré</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Rapporté par</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>A conduit à</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Ce qui a été promis</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>À la charge de</translation>
    </message>
    <message>
        <source>Organisation or person</source>
        <translation>Organisation ou personne</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>Fait,&#xa0;%</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>What holds it up</source>
        <translation>Ce qui bloque</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Progress…</source>
        <translation>Avancement…</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Of the</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Selon la source</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The link is dead</source>
        <translation>Le lien est mort</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Autre fiche</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Number as printed</source>
        <translation>Numéro tel qu’imprimé</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>“{words}” could be {one} or {other} — kept as words</source>
        <translation>« {words} » peut être {one} ou {other} — gardé en mots</translation>
    </message>
    <message>
        <source>“{words}”: {doubt}</source>
        <translation>« {words} » : {doubt}</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Champs de la fiche</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Alt+Up, or drag it</source>
        <translation>Alt+Haut, ou faites-le glisser</translation>
    </message>
    <message>
        <source>Alt+Down, or drag it</source>
        <translation>Alt+Bas, ou faites-le glisser</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Number anew</source>
        <translation>Renuméroter</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Tout ouvrir</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Tout fermer</translation>
    </message>
    <message>
        <source>Every number follows from its place.</source>
        <translation>Chaque numéro découle de sa place.</translation>
    </message>
    <message>
        <source>Title of the result</source>
        <translation>Titre du résultat</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Called in the source</source>
        <translation>Nom dans la source</translation>
    </message>
    <message>
        <source>Models, by number</source>
        <translation>Modèles, par numéro</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How far, in words</source>
        <translation>Avancement, en mots</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Sub-outcome</source>
        <translation>Sous-résultat</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Line of an activity</source>
        <translation>Ligne d’une activité</translation>
    </message>
    <message>
        <source>Result, activity or line</source>
        <translation>Résultat, activité ou ligne</translation>
    </message>
    <message>
        <source>Level, or when and what</source>
        <translation>Niveau, ou quand et quoi</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Où l’on en est</translation>
    </message>
    <message>
        <source>Add the first outcome, or an output where there are none.</source>
        <translation>Ajoutez le premier résultat, ou un produit s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(pas encore de texte)</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>{past} of {all} past</source>
        <translation>{past} sur {all} passées</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>T&amp;hèmes</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>M&amp;odalité</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;ut</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Framework</source>
        <translation>&amp;Cadre</translation>
    </message>
    <message>
        <source>&amp;Announcement number</source>
        <translation>Numéro d’&amp;annonce</translation>
    </message>
    <message>
        <source>S&amp;ymbol</source>
        <translation>S&amp;ymbole</translation>
    </message>
    <message>
        <source>&amp;IATI identifier</source>
        <translation>&amp;Identifiant IITA</translation>
    </message>
    <message>
        <source>E&amp;xecuting body</source>
        <translation>Organisme d’e&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>Site &amp;web</translation>
    </message>
    <message>
        <source>Agreement numbers</source>
        <translation>Numéros d’accord</translation>
    </message>
    <message>
        <source>&amp;Kind of framework</source>
        <translation>Type de ca&amp;dre</translation>
    </message>
    <message>
        <source>&amp;Acronym</source>
        <translation>&amp;Sigle</translation>
    </message>
    <message>
        <source>Num&amp;ber</source>
        <translation>Numér&amp;o</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>&amp;Held</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Ville</translation>
    </message>
    <message>
        <source>Country hel&amp;d</source>
        <translation>Pa&amp;ys hôte</translation>
    </message>
    <message>
        <source>Planned &amp;end</source>
        <translation>&amp;Fin prévue</translation>
    </message>
    <message>
        <source>Revised end</source>
        <translation>Fin révisée</translation>
    </message>
    <message>
        <source>Si&amp;gned</source>
        <translation>Si&amp;gné</translation>
    </message>
    <message>
        <source>&amp;In force since</source>
        <translation>En &amp;vigueur depuis</translation>
    </message>
    <message>
        <source>&amp;Ended</source>
        <translation>Term&amp;iné</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Descriptions</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation>Rapports d’avancement</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Fiches liées</translation>
    </message>
    <message>
        <source>Source, address</source>
        <translation>Source, adresse</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Tiré de</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Saisi à la main</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Dismiss: {text}</source>
        <translation>Écarter&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{source}, lines {first}–{last}</source>
        <translation>{source}, lignes {first}–{last}</translation>
    </message>
    <message>
        <source>{source}, line {first}</source>
        <translation>{source}, ligne {first}</translation>
    </message>
    <message>
        <source>{field}: “{text}” ({source})</source>
        <translation>{field}&#xa0;: «&#x202f;{text}&#x202f;» ({source})</translation>
    </message>
    <message>
        <source>{field}: {source}</source>
        <translation>{field}&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Type a topic in any language</source>
        <translation>Saisissez un thème dans toute langue</translation>
    </message>
    <message>
        <source>Write the numbers of the models: 1, 3</source>
        <translation>Écrivez les numéros des modèles&#xa0;: 1, 3</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be done here. Nothing was changed.</source>
        <translation>Cela ne peut pas se faire ici. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} cannot be used. Please choose another file.</source>
        <translation>«&#x202f;{file}&#x202f;», dans {folder}, ne peut pas être utilisé. Veuillez choisir un autre fichier.</translation>
    </message>
    <message>
        <source>There is no “{file}” in {folder}. It may have been moved or renamed; please look for it there.</source>
        <translation>Il n’y a pas de fichier «&#x202f;{file}&#x202f;» dans {folder}. Il a peut-être été déplacé ou renommé&#xa0;; veuillez l’y rechercher.</translation>
    </message>
    <message>
        <source>You may not read “{file}” in {folder}. Please ask its owner for the right to do so.</source>
        <translation>Vous n’avez pas le droit de lire «&#x202f;{file}&#x202f;» dans {folder}. Veuillez le demander à son propriétaire.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved in {folder}. Please choose a folder in which you may write.</source>
        <translation>«&#x202f;{file}&#x202f;» ne peut pas être enregistré dans {folder}. Veuillez choisir un dossier dans lequel vous pouvez écrire.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is a folder. Please choose a file.</source>
        <translation>«&#x202f;{file}&#x202f;», dans {folder}, est un dossier. Veuillez choisir un fichier.</translation>
    </message>
    <message>
        <source>{folder} already holds a “{file}”. Please choose another name.</source>
        <translation>{folder} contient déjà un fichier «&#x202f;{file}&#x202f;». Veuillez choisir un autre nom.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is open in another program. Please close it there and try again.</source>
        <translation>«&#x202f;{file}&#x202f;», dans {folder}, est ouvert dans un autre programme. Veuillez l’y fermer et réessayer.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is empty. Please choose a copy that has its content.</source>
        <translation>«&#x202f;{file}&#x202f;», dans {folder}, est vide. Veuillez choisir une copie qui a son contenu.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is not a CoopDesk catalogue. To bring in a workbook, choose File, Bring in a workbook.</source>
        <translation>« {file} », dans {folder}, n’est pas un catalogue CoopDesk. Pour importer un classeur, choisissez Fichier, Importer un classeur.</translation>
    </message>
    <message>
        <source>The catalogue “{file}” in {folder} is damaged and was left as it is. Please open a backup of it.</source>
        <translation>Le catalogue «&#x202f;{file}&#x202f;», dans {folder}, est endommagé et a été laissé tel quel. Veuillez en ouvrir une sauvegarde.</translation>
    </message>
    <message>
        <source>The search index of this catalogue is damaged. Your records are not: please choose File, Check catalogue, which makes it anew from them.</source>
        <translation>L’index de recherche de ce catalogue est endommagé. Vos fiches ne le sont pas&#xa0;: veuillez choisir Fichier, Vérifier le catalogue, qui le reconstruit à partir d’elles.</translation>
    </message>
    <message>
        <source>A newer CoopDesk wrote “{file}” in {folder} (format {schema}). Please update CoopDesk to open it.</source>
        <translation>Une version plus récente de CoopDesk a écrit «&#x202f;{file}&#x202f;» dans {folder} (format {schema}). Veuillez mettre CoopDesk à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is a backup: its search index is made when it is opened, but it may not be written to. Please copy it into a folder of your own and open the copy.</source>
        <translation>« {file} » dans {folder} est une sauvegarde : son index de recherche est créé à l’ouverture, mais elle est protégée en écriture. Veuillez la copier dans un dossier à vous et ouvrir cette copie.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} was written by an older CoopDesk and has to be brought up to date, but it may not be written to. Please copy it into a folder of your own and open the copy.</source>
        <translation>« {file} » dans {folder} a été écrit par un CoopDesk plus ancien et doit être mis à jour, mais il est protégé en écriture. Veuillez le copier dans un dossier à vous et ouvrir la copie.</translation>
    </message>
    <message>
        <source>This catalogue already holds records, some perhaps in the trash. Please open a new catalogue for the sample.</source>
        <translation>Ce catalogue contient déjà des fiches, certaines peut-être dans la corbeille. Veuillez ouvrir un nouveau catalogue pour l’exemple.</translation>
    </message>
    <message>
        <source>This catalogue is open for reading only, so nothing was saved. Please open a copy in a folder in which you may write.</source>
        <translation>Ce catalogue est ouvert en lecture seule&#xa0;; rien n’a donc été enregistré. Veuillez en ouvrir une copie dans un dossier dans lequel vous pouvez écrire.</translation>
    </message>
    <message>
        <source>{by} on {host} has “{file}” open, so nothing was saved here. What you typed stays; save it once the other CoopDesk is closed.</source>
        <translation>{by} sur {host} a ouvert « {file} » : rien n’a été enregistré ici. Ce que vous avez tapé reste ; enregistrez-le une fois l’autre CoopDesk fermé.</translation>
    </message>
    <message>
        <source>Another file took the place of “{file}” in {folder} since it was opened, perhaps a backup, so nothing was saved. What you typed is kept as a draft; please close CoopDesk and open it again.</source>
        <translation>Un autre fichier a pris la place de « {file} » dans {folder} depuis son ouverture, peut-être une sauvegarde ; rien n’a donc été enregistré. Ce que vous avez écrit est conservé comme brouillon ; veuillez fermer CoopDesk et le rouvrir.</translation>
    </message>
    <message>
        <source>The disk of “{file}” in {folder} cannot be used now: pulled out, out of reach or failing. Nothing was changed; please make sure that it is there and try again.</source>
        <translation>Le disque de « {file} » dans {folder} est inutilisable pour l’instant : débranché, hors de portée ou défaillant. Rien n’a été modifié ; assurez-vous qu’il est là et réessayez.</translation>
    </message>
    <message>
        <source>The disk is full and nothing was saved. Please make room on it and try again.</source>
        <translation>Le disque est plein et rien n’a été enregistré. Veuillez y faire de la place et réessayer.</translation>
    </message>
    <message>
        <source>There is no backup of this catalogue yet. Please make one on the page Backups.</source>
        <translation>Ce catalogue n’a pas encore de sauvegarde. Veuillez en faire une à la page Sauvegardes.</translation>
    </message>
    <message>
        <source>There is no backup “{backup}” any more. Please choose another one on the page Backups.</source>
        <translation>La sauvegarde « {backup} » n’existe plus. Veuillez en choisir une autre à la page Sauvegardes.</translation>
    </message>
    <message>
        <source>The record “{record}” is not there any more. It was undone or removed for good meanwhile.</source>
        <translation>La fiche «&#x202f;{record}&#x202f;» n’existe plus. Son ajout a été défait, ou elle a été supprimée définitivement entre-temps.</translation>
    </message>
    <message>
        <source>“{title}” is in the catalogue already, perhaps in the trash. Nothing was added; please change it there.</source>
        <translation>«&#x202f;{title}&#x202f;» est déjà dans le catalogue, peut-être dans la corbeille. Rien n’a été ajouté&#xa0;; veuillez modifier la fiche existante.</translation>
    </message>
    <message>
        <source>Somebody else saved “{title}” after you opened it, so your version was not saved. Please open it again and compare.</source>
        <translation>Quelqu’un d’autre a enregistré «&#x202f;{title}&#x202f;» après que vous l’avez ouvert&#xa0;; votre version n’a donc pas été enregistrée. Veuillez l’ouvrir à nouveau et comparer.</translation>
    </message>
    <message>
        <source>“{title}” and “{other}” are not of one kind, so they stay two records. Please choose two exchanges, two projects or two frameworks.</source>
        <translation>« {title} » et « {other} » ne sont pas du même type et restent donc deux fiches. Choisissez deux échanges, deux projets ou deux cadres.</translation>
    </message>
    <message>
        <source>The record has no title yet, so it was not saved. Please give it one; everything else can wait.</source>
        <translation>La fiche n’a pas encore de titre&#xa0;; elle n’a donc pas été enregistrée. Veuillez lui en donner un&#xa0;; tout le reste peut attendre.</translation>
    </message>
    <message>
        <source>The field “{field}” holds a character that no file can keep, so nothing was saved. Please type that text again.</source>
        <translation>Le champ «&#x202f;{field}&#x202f;» contient un caractère qu’aucun fichier ne peut conserver&#xa0;; rien n’a donc été enregistré. Veuillez saisir ce texte à nouveau.</translation>
    </message>
    <message>
        <source>The amount {amount} is too large or has more than four decimals, so nothing was saved. Please correct it.</source>
        <translation>Le montant {amount} est trop grand ou a plus de quatre décimales&#xa0;; rien n’a donc été enregistré. Veuillez le corriger.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à défaire.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à refaire.</translation>
    </message>
    <message>
        <source>The field “{field}” of a record in the file cannot hold “{value}”. Please correct it in the file and bring it in again.</source>
        <translation>Le champ «&#x202f;{field}&#x202f;» d’une fiche du fichier ne peut pas contenir «&#x202f;{value}&#x202f;». Veuillez le corriger dans le fichier et importer celui-ci à nouveau.</translation>
    </message>
    <message>
        <source>The topic has no name in any language yet. Please give it one.</source>
        <translation>Le thème n’a encore de nom dans aucune langue. Veuillez lui en donner un.</translation>
    </message>
    <message>
        <source>“{label}” is a name of the topic “{topic}” already. Please choose another name, or merge the two.</source>
        <translation>«&#x202f;{label}&#x202f;» est déjà un nom du thème «&#x202f;{topic}&#x202f;». Veuillez choisir un autre nom, ou fusionner les deux thèmes.</translation>
    </message>
    <message>
        <source>The topic “{topic}” is not there any more. It was undone, merged or removed meanwhile.</source>
        <translation>Le thème «&#x202f;{topic}&#x202f;» n’existe plus. Son ajout a été défait, ou il a été fusionné ou supprimé entre-temps.</translation>
    </message>
    <message>
        <source>“{topic}” stands beneath this topic, so it cannot stand above it. Please choose another one.</source>
        <translation>«&#x202f;{topic}&#x202f;» se trouve sous ce thème&#xa0;; il ne peut donc pas se trouver au-dessus. Veuillez en choisir un autre.</translation>
    </message>
    <message>
        <source>“{topic}” is the topic of {records}, some perhaps in the trash, so it was not removed. Please merge it into another topic.</source>
        <translation>«&#x202f;{topic}&#x202f;» est le thème de {records}, corbeille comprise&#xa0;; il n’a donc pas été supprimé. Veuillez le fusionner dans un autre thème.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is not a workbook that can be brought in. Please save it as .xlsx or .csv.</source>
        <translation>«&#x202f;{file}&#x202f;», dans {folder}, n’est pas un classeur qui peut être importé. Veuillez l’enregistrer au format .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is {kind}, not a workbook. Please save the table in it as .xlsx or .csv.</source>
        <translation>« {file} » dans {folder} est {kind}, pas un classeur. Enregistrez le tableau qu’il contient en .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} asks for a password. Please save a copy of it without one.</source>
        <translation>«&#x202f;{file}&#x202f;», dans {folder}, demande un mot de passe. Veuillez en enregistrer une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} cannot be read to its end. Please open it in your spreadsheet program and save it again.</source>
        <translation>«&#x202f;{file}&#x202f;», dans {folder}, ne peut pas être lu jusqu’au bout. Veuillez l’ouvrir dans votre tableur et l’enregistrer à nouveau.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is larger than is safe to open. Please split it into several workbooks.</source>
        <translation>«&#x202f;{file}&#x202f;», dans {folder}, est trop volumineux pour être ouvert sans risque. Veuillez le diviser en plusieurs classeurs.</translation>
    </message>
    <message>
        <source>No sheet of “{file}” in {folder} has headings that are known here. Please compare it with the template to fill in.</source>
        <translation>Aucune feuille de «&#x202f;{file}&#x202f;», dans {folder}, n’a d’en-têtes connus ici. Veuillez comparer le fichier avec le modèle à remplir.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is not a page or report that can be captured. Please save it as PDF, Word, HTML or text.</source>
        <translation>« {file} » dans {folder} n’est ni une page ni un rapport dont on puisse tirer des données. Enregistrez-le en PDF, Word, HTML ou texte.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is {kind}, which cannot be captured. Please save what it tells as PDF, Word, HTML or text.</source>
        <translation>« {file} » dans {folder} est {kind}, dont on ne peut pas tirer de données. Enregistrez ce qu’il dit en PDF, Word, HTML ou texte.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is locked by a password. Please save a copy that opens without one.</source>
        <translation>« {file} » dans {folder} est protégé par un mot de passe. Enregistrez une copie qui s’ouvre sans.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} breaks off or is damaged. Please open it in its own program and save it again.</source>
        <translation>« {file} » dans {folder} est incomplet ou endommagé. Ouvrez-le dans son propre programme et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} holds more text than can be captured. Please cut out the part you need.</source>
        <translation>« {file} » dans {folder} contient plus de texte qu’on ne peut en prendre. Découpez la partie dont vous avez besoin.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} holds pictures of pages and no text. Please let a program recognise its text (OCR) first.</source>
        <translation>« {file} » dans {folder} contient des images de pages et aucun texte. Faites d’abord reconnaître son texte par un programme (OCR).</translation>
    </message>
    <message>
        <source>There is not one word in “{file}” in {folder}. Please choose a copy that has its text.</source>
        <translation>Il n’y a pas un mot dans « {file} » dans {folder}. Choisissez une copie qui a son texte.</translation>
    </message>
    <message>
        <source>There is not one word in what was pasted. Please copy the page again.</source>
        <translation>Il n’y a pas un mot dans ce qui est collé. Copiez de nouveau la page.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} was captured before, as “{title}”. Nothing was added.</source>
        <translation>« {file} » dans {folder} a déjà été repris, sous « {title} ». Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} looks like a later report of “{title}”. Please compare it with that project.</source>
        <translation>« {file} » dans {folder} ressemble à un rapport ultérieur sur « {title} ». Veuillez le comparer à ce projet.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} does not say which versions of our records it holds. Please bring it in as any other workbook.</source>
        <translation>« {file} » dans {folder} ne dit pas quelles versions de nos fiches il contient. Importez-le comme tout autre classeur.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} was sorted without its hidden columns, so its rows name other records than they show. Nothing was merged; please sort whole rows in a fresh export.</source>
        <translation>« {file} » dans {folder} a été trié sans ses colonnes masquées ; ses lignes nomment donc d’autres fiches que celles qu’elles montrent. Rien n’a été fusionné ; triez des lignes entières dans un nouvel export.</translation>
    </message>
    <message>
        <source>“{file}” is no longer in {folder}. What you decided about it is kept: put the file back there, or open it from where it is now.</source>
        <translation>« {file} » n’est plus dans {folder}. Ce que vous avez décidé à son sujet est conservé : remettez-y le fichier, ou ouvrez-le là où il est maintenant.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} was changed since, so what you decided about it does not fit it any more. It is kept until you discard it.</source>
        <translation>« {file} » dans {folder} a été modifié depuis : ce que vous aviez décidé ne lui correspond plus. C’est conservé jusqu’à ce que vous l’abandonniez.</translation>
    </message>
    <message>
        <source>A newer CoopDesk kept what you began with “{title}”. It stays as it is; please update CoopDesk to go on with it.</source>
        <translation>Un CoopDesk plus récent a conservé ce que vous aviez commencé avec « {title} ». Cela reste tel quel ; veuillez mettre CoopDesk à jour pour continuer.</translation>
    </message>
    <message>
        <source>What was kept of your work on “{title}” cannot be read. It stays where it is until you discard it.</source>
        <translation>Ce qui a été conservé de votre travail sur « {title} » est illisible. Cela reste en place jusqu’à ce que vous l’abandonniez.</translation>
    </message>
    <message>
        <source>Some values are left as they are here: changed on both sides ({conflicts}), or not to be taken as they are written ({others}). Please decide about them in the window.</source>
        <translation>Certaines valeurs restent ici telles quelles : modifiées des deux côtés ({conflicts}), ou impossibles à prendre telles qu’écrites ({others}). Veuillez en décider dans la fenêtre.</translation>
    </message>
    <message>
        <source>The field “{field}” of “{title}” is longer than a cell of a workbook holds. Please export to JSON instead.</source>
        <translation>Le champ «&#x202f;{field}&#x202f;» de «&#x202f;{title}&#x202f;» est plus long que ce que contient une cellule de classeur. Veuillez plutôt exporter en JSON.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} has an ending that is not known here. Please let its name end in .xlsx, .csv, .json, .docx, .pdf or .html.</source>
        <translation>« {file} » dans {folder} a une extension inconnue ici. Donnez-lui un nom finissant par .xlsx, .csv, .json, .docx, .pdf ou .html.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} has an ending that no report is written with. Please let its name end in .docx, .pdf or .xlsx.</source>
        <translation>« {file} » dans {folder} a une extension dans laquelle aucun rapport ne s’écrit. Donnez-lui un nom finissant par .docx, .pdf ou .xlsx.</translation>
    </message>
    <message>
        <source>There is no country or region “{place}”. Please type a name or a code.</source>
        <translation>Il n’y a pas de pays ou de région « {place} ». Tapez un nom ou un code.</translation>
    </message>
    <message>
        <source>“{title}” is no project. Status reports are made of projects only.</source>
        <translation>« {title} » n’est pas un projet. Les rapports d’avancement ne portent que sur des projets.</translation>
    </message>
    <message>
        <source>The template “{file}” in {folder} cannot be used: it is no Word document, or one of its fields is broken. Mend it in Word, or take it away to use the one of CoopDesk.</source>
        <translation>Le modèle « {file} » dans {folder} est inutilisable : ce n’est pas un document Word, ou l’un de ses champs est abîmé. Corrigez-le dans Word, ou retirez-le pour utiliser celui de CoopDesk.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is a program or a shortcut, which could do harm when it is opened. Please attach the document itself, as PDF or Word, or a picture.</source>
        <translation>« {file} » dans {folder} est un programme ou un raccourci, qui pourrait nuire à l’ouverture. Joignez le document lui-même, en PDF ou Word, ou une image.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is larger than 100 MB and was not attached. Please put it where others can reach it, and add a link to it.</source>
        <translation>« {file} » dans {folder} dépasse 100 Mo et n’a pas été joint. Veuillez le déposer là où d’autres peuvent l’atteindre et ajouter un lien.</translation>
    </message>
    <message>
        <source>The attached file “{file}” is not in {folder} any more. If the catalogue was moved, please move the folder of its files with it; restoring a backup brings it back too.</source>
        <translation>Le fichier joint « {file} » n’est plus dans {folder}. Si le catalogue a été déplacé, déplacez aussi le dossier de ses fichiers ; restaurer une sauvegarde le ramène également.</translation>
    </message>
    <message>
        <source>The attached file “{file}” in {folder} is not as it was attached, so it was not opened. Please restore it from a backup, or attach it again.</source>
        <translation>Le fichier joint « {file} » dans {folder} n’est plus tel qu’il a été joint : il n’a pas été ouvert. Restaurez-le d’une sauvegarde, ou joignez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is no room for a backup in “{file}” in {folder}. Your records and earlier backups are as they were; please make room on that disk or choose another folder.</source>
        <translation>Il n’y a pas de place pour une sauvegarde dans « {file} » dans {folder}. Vos fiches et les sauvegardes antérieures sont inchangées ; libérez de la place sur ce disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>No backup can be kept in “{file}” in {folder}, which may not be written to. Your records are as they were; please choose another folder.</source>
        <translation>Aucune sauvegarde ne peut être gardée dans « {file} » dans {folder}, où il est interdit d’écrire. Vos fiches sont inchangées ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} cannot be reached, so no backup was kept there. Please plug the stick in, or connect the share, and back up again.</source>
        <translation>« {file} » dans {folder} est inaccessible : aucune sauvegarde n’y a été gardée. Branchez la clé ou connectez le partage, puis sauvegardez à nouveau.</translation>
    </message>
    <message>
        <source>The backup “{file}” in {folder} is damaged itself. Nothing was changed; please choose another backup.</source>
        <translation>La sauvegarde « {file} » dans {folder} est elle-même endommagée. Rien n’a été modifié ; choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it was kept.</source>
        <translation>Arrêté. Rien n’en a été conservé.</translation>
    </message>
</context>
<context>
    <name>report_differences</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln ajoutée</numerusform>
            <numerusform>%Ln ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln disparu</numerusform>
            <numerusform>%Ln disparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln déplacé</numerusform>
            <numerusform>%Ln déplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>You changed this as well since the last report; taking it replaces your words.</source>
        <translation>Vous avez aussi modifié ceci depuis le dernier rapport ; le prendre remplace vos mots.</translation>
    </message>
    <message>
        <source>This was over when the last report was written, and has other dates now. If taken, the contradiction is kept as a doubt.</source>
        <translation>C’était terminé lors du dernier rapport et porte maintenant d’autres dates. Si vous le prenez, la contradiction est gardée comme doute.</translation>
    </message>
    <message>
        <source>The later report no longer tells of it, which need not mean that it is over.</source>
        <translation>Le rapport ultérieur n’en parle plus, ce qui ne veut pas forcément dire que c’est terminé.</translation>
    </message>
    <message>
        <source>Your own change: both reports say the same. Taking it undoes your change.</source>
        <translation>Votre propre modification : les deux rapports disent la même chose. La prendre annule votre modification.</translation>
    </message>
    <message>
        <source>Activity “{title}”</source>
        <translation>Activité « {title} »</translation>
    </message>
    <message>
        <source>Line “{text}”</source>
        <translation>Ligne « {text} »</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>From {low}</source>
        <translation>Début&#xa0;: {low} ou après</translation>
    </message>
    <message>
        <source>Begun by {high}</source>
        <translation>Début&#xa0;: {high} ou avant</translation>
    </message>
    <message>
        <source>Begun {low} – {high}</source>
        <translation>Début&#xa0;: {low} – {high}</translation>
    </message>
    <message>
        <source>Begun {low}</source>
        <translation>Début&#xa0;: {low}</translation>
    </message>
    <message>
        <source>Ended since {low}</source>
        <translation>Fin&#xa0;: {low} ou après</translation>
    </message>
    <message>
        <source>Until {high}</source>
        <translation>{high} ou avant</translation>
    </message>
    <message>
        <source>Ended {low} – {high}</source>
        <translation>Fin&#xa0;: {low} – {high}</translation>
    </message>
    <message>
        <source>Ended {low}</source>
        <translation>Fin&#xa0;: {low}</translation>
    </message>
    <message>
        <source>Since {low}</source>
        <translation>Depuis {low}</translation>
    </message>
    <message>
        <source>Years {low}–{high}</source>
        <translation>Années {low}–{high}</translation>
    </message>
    <message>
        <source>Year {low}</source>
        <translation>Année {low}</translation>
    </message>
    <message>
        <source>Due since {low}</source>
        <translation>Échéance&#xa0;: {low} ou après</translation>
    </message>
    <message>
        <source>Due until {high}</source>
        <translation>Échéance&#xa0;: {high} ou avant</translation>
    </message>
    <message>
        <source>Due {low} – {high}</source>
        <translation>Échéance&#xa0;: {low} – {high}</translation>
    </message>
    <message>
        <source>Due {low}</source>
        <translation>Échéance&#xa0;: {low}</translation>
    </message>
    <message>
        <source>Changed since {low}</source>
        <translation>Modifiée&#xa0;: {low} ou après</translation>
    </message>
    <message>
        <source>Changed until {high}</source>
        <translation>Modifiée&#xa0;: {high} ou avant</translation>
    </message>
    <message>
        <source>Changed {low} – {high}</source>
        <translation>Modifiée&#xa0;: {low} – {high}</translation>
    </message>
    <message>
        <source>Changed {low}</source>
        <translation>Modifiée&#xa0;: {low}</translation>
    </message>
    <message>
        <source>Added since {low}</source>
        <translation>Ajoutée&#xa0;: {low} ou après</translation>
    </message>
    <message>
        <source>Added until {high}</source>
        <translation>Ajoutée&#xa0;: {high} ou avant</translation>
    </message>
    <message>
        <source>Added {low} – {high}</source>
        <translation>Ajoutée&#xa0;: {low} – {high}</translation>
    </message>
    <message>
        <source>Added {low}</source>
        <translation>Ajoutée&#xa0;: {low}</translation>
    </message>
    <message>
        <source>Budget of {low} or more</source>
        <translation>Budget de {low} ou plus</translation>
    </message>
    <message>
        <source>Budget over {low}</source>
        <translation>Budget supérieur à {low}</translation>
    </message>
    <message>
        <source>Budget under {high}</source>
        <translation>Budget inférieur à {high}</translation>
    </message>
    <message>
        <source>Budget of {high} or less</source>
        <translation>Budget de {high} ou moins</translation>
    </message>
    <message>
        <source>Budget {low} – {high}</source>
        <translation>Budget de {low} à {high}</translation>
    </message>
    <message>
        <source>Budget {low}</source>
        <translation>Budget de {low}</translation>
    </message>
    <message>
        <source>{low} participants or more</source>
        <translation>{low} participants ou plus</translation>
    </message>
    <message>
        <source>{high} participants or fewer</source>
        <translation>{high} participants ou moins</translation>
    </message>
    <message>
        <source>{low}–{high} participants</source>
        <translation>{low}–{high} participants</translation>
    </message>
    <message>
        <source>{low} participants</source>
        <translation>Participants&#xa0;: {low}</translation>
    </message>
    <message>
        <source>{low} or more</source>
        <translation>{low} ou plus</translation>
    </message>
    <message>
        <source>{high} or less</source>
        <translation>{high} ou moins</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>{low}</source>
        <translation>{low}</translation>
    </message>
    <message>
        <source>{amount} {currency}</source>
        <translation>{amount}&#xa0;{currency}</translation>
    </message>
    <message>
        <source>What was asked of the field could not be read.</source>
        <translation>La valeur demandée pour ce champ n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>It is looked for in all texts.</source>
        <translation>Les mots saisis sont recherchés dans tous les textes.</translation>
    </message>
    <message>
        <source>“{words}” is read as a country or region.</source>
        <translation>«&#x202f;{words}&#x202f;» est compris comme un pays ou une région.</translation>
    </message>
    <message>
        <source>Looked for as it stands.</source>
        <translation>Recherché tel quel.</translation>
    </message>
    <message>
        <source>No topic, other spelling or longer word is found with it.</source>
        <translation>La recherche ne s’étend ni aux thèmes, ni aux autres orthographes, ni aux mots plus longs.</translation>
    </message>
    <message>
        <source>Left out: {words}</source>
        <translation>Exclu&#xa0;: {words}</translation>
    </message>
    <message>
        <source>“{words}” is looked for in all texts.</source>
        <translation>«&#x202f;{words}&#x202f;» est recherché dans tous les textes.</translation>
    </message>
    <message>
        <source>“{words}” is looked for in all texts, longer words too.</source>
        <translation>«&#x202f;{words}&#x202f;» est recherché dans tous les textes, mots plus longs compris.</translation>
    </message>
    <message>
        <source>Also written: {names}</source>
        <translation>Autres orthographes&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Also topics: {names}</source>
        <translation>Également les thèmes&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Also countries and regions: {names}</source>
        <translation>Également les pays et régions&#xa0;: {names}</translation>
    </message>
    <message>
        <source>“{words}” is read as a topic.</source>
        <translation>«&#x202f;{words}&#x202f;» est compris comme un thème.</translation>
    </message>
    <message>
        <source>Narrower: {names}</source>
        <translation>Plus précis&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Found in all texts as: {names}</source>
        <translation>Trouvé dans tous les textes sous&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{names} …</source>
        <translation>{names} …</translation>
    </message>
    <message>
        <source>{words} (as words)</source>
        <translation>{words} (comme texte)</translation>
    </message>
    <message numerus="yes">
        <source>Topic: {topic}, with %Ln narrower</source>
        <translation>
            <numerusform>Thème&#xa0;: {topic}, avec %Ln thème plus précis</numerusform>
            <numerusform>Thème&#xa0;: {topic}, avec %Ln thèmes plus précis</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic: {topic}</source>
        <translation>Thème&#xa0;: {topic}</translation>
    </message>
    <message>
        <source>Country or region: {place}</source>
        <translation>Pays ou région&#xa0;: {place}</translation>
    </message>
    <message>
        <source>{words}, also begins names of topics or countries</source>
        <translation>{words}, également début de noms de thèmes ou de pays</translation>
    </message>
    <message>
        <source>exactly “{words}”</source>
        <translation>exactement «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>{words}…</source>
        <translation>{words}…</translation>
    </message>
    <message>
        <source>Without {parts}</source>
        <translation>Sans {parts}</translation>
    </message>
    <message>
        <source>not {words}</source>
        <translation>sauf {words}</translation>
    </message>
    <message>
        <source>({words})</source>
        <translation>({words})</translation>
    </message>
    <message>
        <source>With {parts}</source>
        <translation>Avec {parts}</translation>
    </message>
    <message numerus="yes">
        <source>{topic} + %Ln narrower</source>
        <translation>
            <numerusform>{topic} + %Ln plus précis</numerusform>
            <numerusform>{topic} + %Ln plus précis</numerusform>
        </translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Bailleur de fonds</translation>
    </message>
    <message numerus="yes">
        <source>{names} or %Ln more</source>
        <translation>
            <numerusform>{names} ou %Ln autre</numerusform>
            <numerusform>{names} ou %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>How the search was read</source>
        <translation>Comment la recherche a été comprise</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln autre</numerusform>
            <numerusform>+ %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Only these words</source>
        <translation>Ces mots seulement</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Sauf ceci</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Tout rôle</translation>
    </message>
    <message>
        <source>Requesting</source>
        <translation>Demandeurs</translation>
    </message>
    <message>
        <source>Providing</source>
        <translation>Prestataires</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Part of a record</source>
        <translation>Rubrique de la fiche</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>search help</name>
    <message>
        <source>One or the other</source>
        <translation>L’un ou l’autre</translation>
    </message>
    <message>
        <source>All of these; topics and countries in any language</source>
        <translation>Tous ces mots&#xa0;; thèmes et pays dans toute langue</translation>
    </message>
    <message>
        <source>These words in this order</source>
        <translation>Ces mots, dans cet ordre</translation>
    </message>
    <message>
        <source>Without what follows the minus</source>
        <translation>Sans ce qui suit le signe moins</translation>
    </message>
    <message>
        <source>Asked for by one of these countries</source>
        <translation>Demandé par l’un de ces pays</translation>
    </message>
    <message>
        <source>Given by a country, in these years</source>
        <translation>Fourni par un pays, au cours de ces années</translation>
    </message>
    <message>
        <source>With this status, and with learnings</source>
        <translation>Avec ce statut et avec des enseignements</translation>
    </message>
    <message>
        <source>Where dates are missing</source>
        <translation>Là où les dates manquent</translation>
    </message>
    <message>
        <source>With a budget of more than a million</source>
        <translation>Avec un budget de plus d’un million</translation>
    </message>
    <message>
        <source>Changed in the last 30 days</source>
        <translation>Fiches modifiées au cours des 30 derniers jours</translation>
    </message>
    <message>
        <source>Just these words: no topic, no other spelling</source>
        <translation>Ces mots seulement&#xa0;: ni thème, ni autre orthographe</translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>&amp;New topic…</source>
        <translation>&amp;Nouveau thème…</translation>
    </message>
    <message>
        <source>New n&amp;arrower topic…</source>
        <translation>Nouveau thème plus &amp;précis…</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Merge &amp;into…</source>
        <translation>F&amp;usionner dans…</translation>
    </message>
    <message>
        <source>M&amp;ove…</source>
        <translation>Dép&amp;lacer…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Cadres</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
</context>
</TS>
