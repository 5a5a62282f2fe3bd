<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CoopDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and settings; nothing about you or your records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk of technical cooperation between labour ministries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>What narrows the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceEdit</name>
    <message>
        <source>Not known; choose from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Save what you changed in this record?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings in row {row}; the sheet holds “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heading}” becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as an internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Nothing is called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountsStrip</name>
    <message>
        <source>All rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong while CoopDesk was at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is as it was before. You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens again, please copy the details and send them to whoever looks after CoopDesk at your office. They hold no texts of your records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Empty catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This catalogue is still empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps who asked whom for help, what was learned and what was promised next. How would you like to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record the first exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring in a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title is enough to save; everything else can follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Excel or CSV, as it is. You see what would happen before it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real exchanges and projects to try things out. Undo takes them away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook for Excel (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain table (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole records for programs (.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each party of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and addresses of &amp;people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved as “{file}” in {folder}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Template to fill in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetPopup</name>
    <message>
        <source>Find a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {}, {} records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Restore this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the field back what it held before this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the order was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormGrid</name>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record begins here, so there is nothing to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change left the fields of the record as they were.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Bring in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks, CSV and JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking {file} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a filled-in template, an export or a listing here. Nothing is written before you have seen what would happen to every row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would &amp;happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;lumns (%n left out)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be refused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) want a look.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{added}, {changed}, {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring in %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} — CoopDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other catalogue yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records you delete wait here until you restore or remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of this kind appear here as soon as you save one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers to that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, another spelling, or take a condition away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Find a country or region in any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a country or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries appear here once a record names them as parties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show all its records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it &amp;asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it &amp;gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries and regions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>and %n more row(s), counted above</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: “{before}” becomes “{after}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet and row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about {} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, about {} min left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDeeds</name>
    <message numerus="yes">
        <source>Remove %n record(s) for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone, and neither can what was done before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and start the &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter: the same countries and roles again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, except what could not be read: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved. What you typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Unsaved records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay where they are until the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard “{title}”? What was typed there is gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CoopDesk ended before these records were saved. What you had typed is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Open catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionIndex</name>
    <message>
        <source>{}, something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>opened to read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {shown} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search any word, country or topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicTree</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Find a topic in any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with narrower topics</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{own}, {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OECD purpose code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ILO convention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_FacetButton</name>
    <message>
        <source>{}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}: {} chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Remove row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove (Ctrl+Delete)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>New &amp;catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring in a workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Template to fill in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy record as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to or do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading pan&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore from trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove for &amp;good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About CoopDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requesting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message>
        <source>Undo {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” moved to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” taken out of the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” removed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of “{title}” is as it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step of “{title}” updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic “{title}” saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search “{title}” saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken out of the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed for good</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sample records added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) brought in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>adding “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes to “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restoring “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing “{title}” for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bringing back a field of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of a next step of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes to the topic “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving the search “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>adding %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing %n record(s) for good</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>adding the sample records</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>import of %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes to %n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>Requesting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facet}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>field_words</name>
    <message>
        <source>printed without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcement number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IATI identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revised end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executing body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervention models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requesting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner, country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link was dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record at that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision of the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision of the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates as written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are added to the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows the catalogue has already, word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that change a record of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that say the same as an earlier row of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are left out until they are corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings, totals, examples and other rows that are no records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word people use for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a heading much like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where our export had it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another column is that already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is a day that does not exist; the words are kept. Write it like 2024-03-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” may be two different days, and nothing in the column decides; the words are kept. Write it like 2024-03-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not understood as a date; the words are kept. Write it like 2024-03-15 or March 2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” lies before the start, “{1}”; both are kept. Check which one is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no country or region known here; the words are kept. Write its name or its ISO code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is none of the words of this column; it is kept as a doubt. Choose one from the list of the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no topic known here; it is kept as a doubt. Choose one from the list, or add the topic first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no whole number; it is kept as a doubt. Write digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not understood as an amount; the words are kept. Write digits with a decimal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is no currency known here; the words are kept. Write its code, such as USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no; it is kept as a doubt. Write yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell shows the error {0} and is taken as empty. Mend the formula and save the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds a formula without a result and is taken as empty. Open the file, save it, and bring it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a character that no file can keep; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of this text is missing from the sheet Texts; the row is left out. Export the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no framework “{0}”; the name is kept as a doubt. Add the framework first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no title and is left out. Give it a title and bring the file in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is left out: “{1}” cannot stand in “{0}”. Correct it and bring the file in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row holds the headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row stands above the headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is a total, not a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is an example of the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet explains or sums up; nothing in it is a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row says the same as row {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names the same record as row {0} and says something else; it is left out. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has the title, parties and dates of row {0} but says more or something else; both are brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is of another kind in the catalogue; the row is left out. Move it to the right sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is in the trash; the row is left out. Restore the record first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was changed here after the file was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record “{0}” is in the file or the catalogue; the row is left out. Write the title exactly as on its own sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several records are called “{0}”; the row is left out. Give them different titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row belongs to a record that is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no number {0} in the record to hang this row on; it is left out. Correct the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names a record and says nothing about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{0}” is not known; {1} values are not brought in. Choose what it becomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has no headings known here; nothing in it is brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are read as {1}, because of “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” and “{1}” write day and month in different order; dates that may be either are kept as words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>This address is not opened from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address outside CoopDesk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Intervention models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>models {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked and who provided is suggested, not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcement number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IATI identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executing body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revised end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed, but empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under this framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready to publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed {when} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>record_form</name>
    <message>
        <source>{n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, ready to publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, missing: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as words; no date is read from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{period}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one day, such as 15 Mar 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day or month first? Choose, or write the month in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which year? Write it with four digits: March 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year is missing: 23–26 September 2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day; kept as words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood; write 23–26 September 2019, March 2024 or 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed, but empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: printed, but empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an amount: 3 million, 1500000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood as {amount}; is that right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the three letters of a currency: EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like “{title}” ({when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine over theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show their version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this record meanwhile: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is their version now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back my version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models, by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first outcome, or an output where there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Announcement number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ymbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;IATI identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xecuting body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Num&amp;ber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country hel&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned &amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revised end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In force since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source, address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, lines {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}, line {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: “{text}” ({source})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a topic in any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the numbers of the models: 1, 3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>This cannot be done here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” in {folder} cannot be used. Please choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{file}” in {folder}. It may have been moved or renamed; please look for it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read “{file}” in {folder}. Please ask its owner for the right to do so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be saved in {folder}. Please choose a folder in which you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” in {folder} is a folder. Please choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} already holds a “{file}”. Please choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” in {folder} is open in another program. Please close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” in {folder} is empty. Please choose a copy that has its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” in {folder} is not a CoopDesk catalogue. To bring in a workbook, use Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue “{file}” in {folder} is damaged and was left as it is. Please open a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer CoopDesk wrote “{file}” in {folder} (format {schema}). Please update CoopDesk to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This catalogue already holds records, some perhaps in the trash. Please open a new catalogue for the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This catalogue is open for reading only, so nothing was saved. Please open a copy in a folder in which you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full and nothing was saved. Please make room on it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record “{record}” is not there any more. It was undone or removed for good meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in the catalogue already, perhaps in the trash. Nothing was added; please change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else saved “{title}” after you opened it, so your version was not saved. Please open it again and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has no title yet, so it was not saved. Please give it one; everything else can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{field}” holds a character that no file can keep, so nothing was saved. Please type that text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount {amount} is too large or has more than four decimals, so nothing was saved. Please correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{field}” of a record in the file cannot hold “{value}”. Please correct it in the file and bring it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” in {folder} is not a workbook that can be brought in. Please save it as .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” in {folder} asks for a password. Please save a copy of it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” in {folder} cannot be read to its end. Please open it in your spreadsheet program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” in {folder} is larger than is safe to open. Please split it into several workbooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheet of “{file}” in {folder} has headings that are known here. Please compare it with the template to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{field}” of “{title}” is longer than a cell of a workbook holds. Please export to JSON instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” in {folder} has an ending that is not known here. Please let its name end in .xlsx, .csv or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
