<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CoopDesk</source>
        <translation>Acerca de CoopDesk</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Versions and settings; nothing about you or your records</source>
        <translation>Versiones y ajustes; nada sobre usted ni sus registros</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Abrir carpeta de la &amp;bitácora</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>The desk of technical cooperation between labour ministries.</source>
        <translation>El escritorio de la cooperación técnica entre ministerios de trabajo.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Format of the catalogue</source>
        <translation>Formato del catálogo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Funciona con</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
<context>
    <name>AttentionFilters</name>
    <message>
        <source>Country or region</source>
        <translation>País o región</translation>
    </message>
    <message>
        <source>Any country or region</source>
        <translation>Cualquier país o región</translation>
    </message>
    <message>
        <source>Only records of “{search}”</source>
        <translation>Solo registros de “{search}”</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>&amp;Please update…</source>
        <translation>&amp;Actualice, por favor…</translation>
    </message>
    <message>
        <source>A workbook of a country’s records, to be completed there and merged here</source>
        <translation>Un libro con los registros de un país, para completarlo allí y fusionarlo aquí</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Lo que requiere atención</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>La línea elegida</translation>
    </message>
    <message>
        <source>Confirm &amp;all of the record</source>
        <translation>Confirmar &amp;todo el registro</translation>
    </message>
    <message>
        <source>Set &amp;status</source>
        <translation>Poner &amp;estado</translation>
    </message>
    <message>
        <source>&amp;Map topic…</source>
        <translation>Asignar te&amp;ma…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Chan&amp;ge several…</source>
        <translation>Cambiar &amp;varios…</translation>
    </message>
    <message>
        <source>Show in &amp;list</source>
        <translation>Mostrar en la &amp;lista</translation>
    </message>
    <message>
        <source>Of these records, none is incomplete, contradictory or out of date.</source>
        <translation>De estos registros, ninguno está incompleto, es contradictorio ni está desactualizado.</translation>
    </message>
    <message>
        <source>No record is incomplete, contradictory or out of date.</source>
        <translation>Ningún registro está incompleto, es contradictorio ni está desactualizado.</translation>
    </message>
    <message>
        <source>Look at all records</source>
        <translation>Mirar todos los registros</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nada requiere atención</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Still &amp;right</source>
        <translation>Sigue siendo &amp;correcto</translation>
    </message>
    <message>
        <source>Link &amp;works</source>
        <translation>El enlace &amp;funciona</translation>
    </message>
    <message>
        <source>&amp;Open at parties</source>
        <translation>&amp;Abrir en las partes</translation>
    </message>
    <message>
        <source>&amp;Open at dates</source>
        <translation>&amp;Abrir en las fechas</translation>
    </message>
    <message>
        <source>&amp;Open at topics</source>
        <translation>&amp;Abrir en los temas</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Confirm &amp;all of the records</source>
        <translation>Confirmar &amp;todos los registros</translation>
    </message>
    <message>
        <source>Changing records</source>
        <translation>Cambiando registros</translation>
    </message>
</context>
<context>
    <name>AttentionRoom</name>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln asunto por revisar</numerusform>
            <numerusform>%Ln asuntos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Please update</source>
        <translation>Actualización solicitada</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Escribiendo {file}</translation>
    </message>
    <message>
        <source>No record of {place} waits for that; nothing was written</source>
        <translation>Ningún registro de {place} espera eso; no se escribió nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) to update saved as {file}</source>
        <translation>
            <numerusform>%Ln registro por actualizar guardado como {file}</numerusform>
            <numerusform>%Ln registros por actualizar guardados como {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Show the whole list again</source>
        <translation>Mostrar de nuevo toda la lista</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Acotar la lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ record(s)</source>
        <translation>
            <numerusform>%Ln+ registros</numerusform>
            <numerusform>%Ln+ registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEditWindow</name>
    <message>
        <source>Change several records</source>
        <translation>Cambiar varios registros</translation>
    </message>
    <message>
        <source>Changing records</source>
        <translation>Cambiando registros</translation>
    </message>
    <message>
        <source>Stopped; no record was changed.</source>
        <translation>Detenido; no se cambió ningún registro.</translation>
    </message>
    <message>
        <source>Looking through records</source>
        <translation>Revisando los registros</translation>
    </message>
    <message>
        <source>The records are still being changed.</source>
        <translation>Aún se están cambiando los registros.</translation>
    </message>
    <message>
        <source>If you stop, the catalogue stays as it was.</source>
        <translation>Si lo detiene, el catálogo queda como estaba.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln record(s)</source>
        <translation>
            <numerusform>&amp;Cambiar %Ln registro</numerusform>
            <numerusform>&amp;Cambiar %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected record(s)</source>
        <translation>
            <numerusform>%Ln registro seleccionado</numerusform>
            <numerusform>%Ln registros seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln record(s) of the list</source>
        <translation>
            <numerusform>Todos los de la lista (%Ln registro)</numerusform>
            <numerusform>Todos los de la lista (%Ln registros)</numerusform>
        </translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Qué registros</translation>
    </message>
    <message>
        <source>&amp;Another change</source>
        <translation>&amp;Otro cambio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Records:</source>
        <translation>&amp;Registros:</translation>
    </message>
    <message>
        <source>Stopped; change something to look again.</source>
        <translation>Detenido; cambie algo para volver a mirar.</translation>
    </message>
</context>
<context>
    <name>BulkPreview</name>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Todavía no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Choose a field and what to do with it; each record is shown here.</source>
        <translation>Elija un campo y qué hacer con él; aquí se muestra cada registro.</translation>
    </message>
    <message>
        <source>No line says that</source>
        <translation>Ninguna línea dice eso</translation>
    </message>
    <message>
        <source>Clear the filter to see all.</source>
        <translation>Borre el filtro para ver todas.</translation>
    </message>
    <message>
        <source>No record would change</source>
        <translation>No cambiaría ningún registro</translation>
    </message>
    <message>
        <source>All of them are so already, or refuse the change.</source>
        <translation>Todos están ya así, o rechazan el cambio.</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtrar:</translation>
    </message>
    <message>
        <source>Filter the lines</source>
        <translation>Filtrar las líneas</translation>
    </message>
    <message>
        <source>The chosen line in full</source>
        <translation>La línea elegida, entera</translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>Capture a page or report</source>
        <translation>Capturar una página o un informe</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Pasted page</source>
        <translation>Página pegada</translation>
    </message>
    <message>
        <source>{file}: capture</source>
        <translation>{file}: captura</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <source>You go on where you left off.</source>
        <translation>Continúe donde lo dejó.</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>Todavía no se ha guardado nada.</translation>
    </message>
    <message>
        <source>What you confirmed, dropped and added would be lost.</source>
        <translation>Se perdería lo que confirmó, descartó y añadió.</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>Cerrar &amp;sin guardar</translation>
    </message>
    <message>
        <source>Not found: {fields}</source>
        <translation>No encontrado: {fields}</translation>
    </message>
    <message>
        <source>No record was found in this source.</source>
        <translation>En esta fuente no se encontró ningún registro.</translation>
    </message>
    <message>
        <source>Drop a file here (text, web page, Word, PDF or e-mail), or paste a page you have copied. Nothing is saved before you have seen each field beside its words.</source>
        <translation>Suelte aquí un archivo (texto, página web, Word, PDF o correo), o pegue una página que haya copiado. No se guarda nada antes de que haya visto cada campo junto a sus palabras.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Paste a page ({keys})</source>
        <translation>&amp;Pegar una página ({keys})</translation>
    </message>
    <message>
        <source>&amp;Use selected words as</source>
        <translation>&amp;Usar las palabras seleccionadas como</translation>
    </message>
    <message>
        <source>Open in &amp;form after saving</source>
        <translation>Abrir en el &amp;formulario al guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) not confirmed</source>
        <translation>
            <numerusform>%Ln sugerencia sin confirmar</numerusform>
            <numerusform>%Ln sugerencias sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln record(s)</source>
        <translation>
            <numerusform>&amp;Guardar %Ln registro</numerusform>
            <numerusform>&amp;Guardar %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding was guessed: {value}. Look at words with accents.</source>
        <translation>La codificación se dedujo: {value}. Fíjese en las palabras con acentos.</translation>
    </message>
    <message>
        <source>{value} letters are lost; a question mark in a diamond stands for each.</source>
        <translation>Se perdieron letras: {value}; un signo de interrogación en un rombo está en lugar de cada una.</translation>
    </message>
    <message>
        <source>Letters saved in a wrong encoding were put right in {value} lines.</source>
        <translation>Letras guardadas con una codificación equivocada se corrigieron en líneas: {value}.</translation>
    </message>
    <message>
        <source>These pages hold pictures and no text: {value}.</source>
        <translation>Estas páginas contienen imágenes y ningún texto: {value}.</translation>
    </message>
    <message>
        <source>Attached files, named as documents but not read: {value}.</source>
        <translation>Archivos adjuntos, nombrados como documentos pero no leídos: {value}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) behind no field (–)</source>
        <translation>
            <numerusform>%Ln línea sin campo (–)</numerusform>
            <numerusform>%Ln líneas sin campo (–)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) behind several drafts (=)</source>
        <translation>
            <numerusform>%Ln línea en varios borradores (=)</numerusform>
            <numerusform>%Ln líneas en varios borradores (=)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages, reports and e-mails</source>
        <translation>Páginas, informes y correos</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Checking the catalogue</source>
        <translation>Verificando el catálogo</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando la copia de seguridad</translation>
    </message>
    <message>
        <source>The search index was damaged and is being made anew</source>
        <translation>El índice de búsqueda estaba dañado y se está reconstruyendo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) checked.</source>
        <translation>
            <numerusform>%Ln registro verificado.</numerusform>
            <numerusform>%Ln registros verificados.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is as it was saved.</source>
        <translation>Todo está tal como se guardó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are not as they were saved.</source>
        <translation>
            <numerusform>%Ln elemento no está como se guardó.</numerusform>
            <numerusform>%Ln elementos no están como se guardaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index was damaged and was made anew.</source>
        <translation>El índice de búsqueda estaba dañado y se reconstruyó.</translation>
    </message>
    <message>
        <source>Stopped. The catalogue is as it was.</source>
        <translation>Detenido. El catálogo está como estaba.</translation>
    </message>
    <message>
        <source>Stopped. The catalogue was not checked to its end.</source>
        <translation>Se detuvo. El catálogo no se verificó hasta el final.</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Second folder for backups</source>
        <translation>Segunda carpeta para las copias</translation>
    </message>
    <message>
        <source>A backup is a whole copy that was checked record by record. One is made on closing, before imports and changes of many records, and after half an hour of changes.</source>
        <translation>Una copia de seguridad es una copia completa que se comprobó registro por registro. Se hace una al cerrar, antes de importar o cambiar muchos registros, y tras media hora de cambios.</translation>
    </message>
    <message>
        <source>What a backup is</source>
        <translation>Qué es una copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer copia ahora</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>&amp;Check catalogue</source>
        <translation>&amp;Comprobar el catálogo</translation>
    </message>
    <message>
        <source>&amp;Second folder…</source>
        <translation>&amp;Segunda carpeta…</translation>
    </message>
    <message>
        <source>Copy &amp;nowhere else</source>
        <translation>No copiar en otro &amp;lugar</translation>
    </message>
    <message>
        <source>&amp;Who changed what…</source>
        <translation>&amp;Quién cambió qué…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>En {folder}</translation>
    </message>
    <message>
        <source>No backup has been made yet</source>
        <translation>Aún no se ha hecho ninguna copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup made and checked {time}: {records}, {size}</source>
        <translation>Copia hecha y comprobada {time}: {records}, {size}</translation>
    </message>
    <message>
        <source>The backup of {time} found the catalogue damaged: {records}, {size}</source>
        <translation>La copia de {time} encontró el catálogo dañado: {records}, {size}</translation>
    </message>
    <message>
        <source>Backups lie on this computer only. A stick or a share as second folder keeps them when it breaks or is stolen.</source>
        <translation>Las copias están solo en este equipo. Una memoria USB o una carpeta compartida como segunda carpeta las conserva si el equipo se avería o lo roban.</translation>
    </message>
    <message>
        <source>The second folder {folder} cannot be reached now; the next backup is copied there once it can.</source>
        <translation>No se puede acceder ahora a la segunda carpeta {folder}; la próxima copia se llevará allí en cuanto se pueda.</translation>
    </message>
    <message>
        <source>Each backup is copied to {folder} too</source>
        <translation>Cada copia se lleva también a {folder}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Backup made and checked</source>
        <translation>Copia hecha y comprobada</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup, which is still whole</source>
        <translation>Nada ha cambiado desde la última copia, que sigue íntegra</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Catalogue was damaged</source>
        <translation>El catálogo estaba dañado</translation>
    </message>
    <message>
        <source>Every record</source>
        <translation>Cada registro</translation>
    </message>
    <message>
        <source>File and totals</source>
        <translation>Archivo y totales</translation>
    </message>
    <message>
        <source>backup found damage</source>
        <translation>la copia encontró daños</translation>
    </message>
    <message>
        <source>backup checked {time}</source>
        <translation>copia comprobada {time}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Segunda carpeta</translation>
    </message>
    <message>
        <source>From before the catalogue was moved</source>
        <translation>De antes de mover el catálogo</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>A petición</translation>
    </message>
    <message>
        <source>After half an hour of changes</source>
        <translation>Tras media hora de cambios</translation>
    </message>
    <message>
        <source>On closing</source>
        <translation>Al cerrar</translation>
    </message>
    <message>
        <source>Before the new format</source>
        <translation>Antes del nuevo formato</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de una importación</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>Antes de una fusión</translation>
    </message>
    <message>
        <source>Before a change of many records</source>
        <translation>Antes de cambiar muchos registros</translation>
    </message>
    <message>
        <source>Before removing for good</source>
        <translation>Antes de eliminar definitivamente</translation>
    </message>
    <message>
        <source>Before taking records back</source>
        <translation>Antes de recuperar registros</translation>
    </message>
</context>
<context>
    <name>CareRoom</name>
    <message>
        <source>The backup was restored</source>
        <translation>Se restauró la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup was restored; what was there is kept as {file}</source>
        <translation>Se restauró la copia; lo que había se conserva como {file}</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Leave this change out</source>
        <translation>Omitir este cambio</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Who changed what</source>
        <translation>Quién cambió qué</translation>
    </message>
    <message>
        <source>Every value that was changed, with who changed it, when, and what it was before. As a workbook or as comma-separated values.</source>
        <translation>Cada valor cambiado, con quién lo cambió, cuándo y qué era antes. Como libro de cálculo o como valores separados por comas.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save who changed what</source>
        <translation>Guardar quién cambió qué</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) saved in {file}</source>
        <translation>
            <numerusform>%Ln cambio guardado en {file}</numerusform>
            <numerusform>%Ln cambios guardados en {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it, Enter offers other readings</source>
        <translation>Supr lo quita, Intro ofrece otras interpretaciones</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Supr lo quita</translation>
    </message>
</context>
<context>
    <name>ChoiceEdit</name>
    <message>
        <source>Not known; choose from the list</source>
        <translation>Desconocido; elija de la lista</translation>
    </message>
</context>
<context>
    <name>ChoosingPage</name>
    <message>
        <source>&amp;Paste cells ({keys})</source>
        <translation>&amp;Pegar celdas ({keys})</translation>
    </message>
    <message>
        <source>Bring in a workbook</source>
        <translation>Importar un libro de cálculo</translation>
    </message>
    <message>
        <source>Drop files here: a filled-in template, an export or anybody’s listing (Excel, LibreOffice, CSV), or paste cells from a spreadsheet. Nothing is written before you have seen what would happen to every row.</source>
        <translation>Suelte archivos aquí: una plantilla rellenada, una exportación o cualquier listado (Excel, LibreOffice, CSV), o pegue celdas de una hoja de cálculo. No se escribe nada antes de que haya visto qué pasaría con cada fila.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Elegir archivos…</translation>
    </message>
    <message>
        <source>Workbooks, CSV and JSON</source>
        <translation>Libros de cálculo, CSV y JSON</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Save what you changed in “{title}”?</source>
        <translation>¿Guardar lo que cambió en “{title}”?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Headings in row {row}; the sheet holds “{kind}”.</source>
        <translation>Encabezados en la fila {row}; la hoja contiene “{kind}”.</translation>
    </message>
    <message>
        <source>“{heading}” becomes</source>
        <translation>“{heading}” pasa a ser</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Las filas son</translation>
    </message>
    <message>
        <source>There are no columns.</source>
        <translation>No hay columnas.</translation>
    </message>
    <message>
        <source>Columns are mapped as last time, when a file had these headings.</source>
        <translation>Las columnas se asignan como la última vez que un archivo tenía estos encabezados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) want a look.</source>
        <translation>
            <numerusform>Conviene mirar %Ln columna.</numerusform>
            <numerusform>Conviene mirar %Ln columnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{heading}. Wants a look</source>
        <translation>{heading}. Conviene mirarla</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Filled rows</source>
        <translation>Filas con datos</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>Columnas de la hoja</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Nothing is called so</source>
        <translation>Nada se llama así</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Ir a o hacer</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>This record stays</source>
        <translation>Este registro se queda</translation>
    </message>
    <message>
        <source>It keeps its identifier; what names the other names it then</source>
        <translation>Conserva su identificador; lo que nombra al otro pasa a nombrarlo a él</translation>
    </message>
    <message>
        <source>{title} stays</source>
        <translation>{title} se queda</translation>
    </message>
    <message>
        <source>changed {time} by {who}</source>
        <translation>cambiado {time} por {who}</translation>
    </message>
    <message>
        <source>added {time} by {who}</source>
        <translation>añadido {time} por {who}</translation>
    </message>
    <message>
        <source>added {time}</source>
        <translation>añadido {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) say the same</source>
        <translation>
            <numerusform>%Ln campo dice lo mismo</numerusform>
            <numerusform>%Ln campos dicen lo mismo</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
</context>
<context>
    <name>CountryPage</name>
    <message>
        <source>Country or region</source>
        <translation>País o región</translation>
    </message>
    <message>
        <source>Show all its &amp;records</source>
        <translation>Mostrar todos sus &amp;registros</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>Profile of a country</source>
        <translation>Perfil de un país</translation>
    </message>
    <message>
        <source>Topics it asked for</source>
        <translation>Temas que solicitó</translation>
    </message>
    <message>
        <source>Topics it offered</source>
        <translation>Temas que ofreció</translation>
    </message>
    <message>
        <source>Exchanges by year</source>
        <translation>Intercambios por año</translation>
    </message>
    <message>
        <source>Country or region, in any language</source>
        <translation>País o región, en cualquier idioma</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>¿Qué país?</translation>
    </message>
    <message>
        <source>Type a country or region above. Its page tells what it asked for and offered, with whom, what it learned, and what is still open.</source>
        <translation>Escriba arriba un país o una región. Su página dice qué solicitó y ofreció, con quién, qué aprendió y qué sigue pendiente.</translation>
    </message>
</context>
<context>
    <name>CountryRoom</name>
    <message>
        <source>{country} — profile</source>
        <translation>{country} — perfil</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>{topic} — who could help</source>
        <translation>{topic} — quién podría ayudar</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>CountsStrip</name>
    <message>
        <source>All rows of the file</source>
        <translation>Todas las filas del archivo</translation>
    </message>
    <message>
        <source>All that is different</source>
        <translation>Todo lo que es distinto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>%Ln leída</numerusform>
            <numerusform>%Ln leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different</source>
        <translation>
            <numerusform>%Ln distinto</numerusform>
            <numerusform>%Ln distintos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) the same</source>
        <translation>
            <numerusform>%Ln registro igual</numerusform>
            <numerusform>%Ln registros iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln pendiente</numerusform>
            <numerusform>%Ln pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Copiar &amp;detalles</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Abrir carpeta de la &amp;bitácora</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Something went wrong while CoopDesk was at work.</source>
        <translation>Algo salió mal mientras CoopDesk trabajaba.</translation>
    </message>
    <message>
        <source>Your data is as it was before. You can go on working.</source>
        <translation>Sus datos están como antes. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>If it happens again, please copy the details and send them to whoever looks after CoopDesk at your office. They hold no texts of your records.</source>
        <translation>Si vuelve a suceder, copie los detalles y envíelos a quien se ocupa de CoopDesk en su oficina. No contienen textos de sus registros.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Days of the month</source>
        <translation>Días del mes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln paso</numerusform>
            <numerusform>%Ln pasos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your own</source>
        <translation>
            <numerusform>%Ln propia</numerusform>
            <numerusform>%Ln propias</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>Merge &amp;selected…</source>
        <translation>Fusionar los &amp;seleccionados…</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>&amp;No es un duplicado</translation>
    </message>
    <message>
        <source>&amp;Open both</source>
        <translation>&amp;Abrir ambos</translation>
    </message>
    <message>
        <source>Looking for records that may be the same</source>
        <translation>Buscando registros que quizá sean el mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln par</numerusform>
            <numerusform>%Ln pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>{pairs} among {records}</source>
        <translation>{pairs} entre {records}</translation>
    </message>
    <message>
        <source>{words}, weaker ones left out</source>
        <translation>{words}, sin los más débiles</translation>
    </message>
    <message>
        <source>Two records of the same exchange or project, with almost the same title, country and dates, are listed here side by side, to be made one or told apart.</source>
        <translation>Aquí se muestran lado a lado dos registros del mismo intercambio o proyecto, con casi el mismo título, país y fechas, para hacer de ellos uno o distinguirlos.</translation>
    </message>
    <message>
        <source>Records that may be the same</source>
        <translation>Registros que quizá sean el mismo</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln record(s), so it takes a while.</source>
        <translation>
            <numerusform>Hay %Ln registro; tardará un poco.</numerusform>
            <numerusform>Hay %Ln registros; tardará un poco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were compared.</source>
        <translation>
            <numerusform>Se comparó %Ln registro.</numerusform>
            <numerusform>Se compararon %Ln registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairs you told apart are not shown again.</source>
        <translation>Los pares que usted distinguió no se muestran otra vez.</translation>
    </message>
    <message>
        <source>No two records look the same</source>
        <translation>No hay dos registros que parezcan el mismo</translation>
    </message>
    <message>
        <source>Select several almost certain pairs to merge them at once.</source>
        <translation>Seleccione varios pares casi seguros para fusionarlos a la vez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected pair(s) are not almost certain: merge those one by one.</source>
        <translation>
            <numerusform>%Ln par seleccionado no es casi seguro: fusiónelo aparte.</numerusform>
            <numerusform>%Ln pares seleccionados no son casi seguros: fusiónelos uno por uno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Empty catalogue</source>
        <translation>Catálogo vacío</translation>
    </message>
    <message>
        <source>This catalogue is still empty</source>
        <translation>Este catálogo aún está vacío</translation>
    </message>
    <message>
        <source>It keeps who asked whom for help, what was learned and what was promised next. How would you like to begin?</source>
        <translation>Guarda quién pidió ayuda a quién, qué se aprendió y qué se acordó para después. ¿Cómo desea comenzar?</translation>
    </message>
    <message>
        <source>&amp;Record the first exchange</source>
        <translation>&amp;Registrar el primer intercambio</translation>
    </message>
    <message>
        <source>&amp;Bring in a workbook</source>
        <translation>&amp;Importar un libro de cálculo</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>A title is enough to save; everything else can follow.</source>
        <translation>Basta un título para guardar; todo lo demás puede venir después.</translation>
    </message>
    <message>
        <source>From Excel or CSV, as it is. You see what would happen before it does.</source>
        <translation>Desde Excel o CSV, tal como está. Usted ve qué sucedería antes de que suceda.</translation>
    </message>
    <message>
        <source>Real exchanges and projects to try things out. Undo takes them away.</source>
        <translation>Intercambios y proyectos reales para probar. Deshacer los quita.</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Workbook for Excel (.xlsx)</source>
        <translation>Libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Plain table (.csv)</source>
        <translation>Tabla simple (.csv)</translation>
    </message>
    <message>
        <source>Whole records for programs (.json)</source>
        <translation>Registros completos para programas (.json)</translation>
    </message>
    <message>
        <source>One for each record</source>
        <translation>Una por registro</translation>
    </message>
    <message>
        <source>One for each party of a record</source>
        <translation>Una por cada parte de un registro</translation>
    </message>
    <message>
        <source>Names and addresses of &amp;people</source>
        <translation>Nombres y direcciones de &amp;personas</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln record(s)</source>
        <translation>
            <numerusform>Todos: %Ln registro</numerusform>
            <numerusform>Todos: %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>Fi&amp;las</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) shown</source>
        <translation>
            <numerusform>%Ln registro mostrado</numerusform>
            <numerusform>%Ln registros mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>What the search finds</source>
        <translation>Lo que encuentra la búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected</source>
        <translation>
            <numerusform>%Ln registro seleccionado</numerusform>
            <numerusform>%Ln registros seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Como en la lista</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>&amp;Guardar como …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Records {date}</source>
        <translation>Registros {date}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) saved as “{file}” in {folder}.</source>
        <translation>
            <numerusform>%Ln registro guardado como “{file}” en {folder}.</numerusform>
            <numerusform>%Ln registros guardados como “{file}” en {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Template to fill in</source>
        <translation>Plantilla para completar</translation>
    </message>
    <message>
        <source>No program here opens “{file}”. It is in {folder}.</source>
        <translation>Ningún programa de este equipo abre “{file}”. Está en {folder}.</translation>
    </message>
</context>
<context>
    <name>FacetPopup</name>
    <message>
        <source>Find a value</source>
        <translation>Buscar un valor</translation>
    </message>
    <message>
        <source>Show more values</source>
        <translation>Mostrar más valores</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>More… ({})</source>
        <translation>Más… ({})</translation>
    </message>
    <message>
        <source>not</source>
        <translation>excepto</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>Leave out what bears this value (−)</source>
        <translation>Excluir lo que tiene este valor (−)</translation>
    </message>
    <message>
        <source>Leave out {}</source>
        <translation>Excluir {}</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Restore this</source>
        <translation>Restaurar esto</translation>
    </message>
    <message>
        <source>Give the field back what it held before this change</source>
        <translation>Devolver al campo lo que contenía antes de este cambio</translation>
    </message>
    <message>
        <source>The field says this again</source>
        <translation>El campo ya dice esto de nuevo</translation>
    </message>
    <message>
        <source>Restore {field}</source>
        <translation>Restaurar {field}</translation>
    </message>
    <message>
        <source>Only the order was changed.</source>
        <translation>Solo cambió el orden.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more change(s)</source>
        <translation>
            <numerusform>y %Ln cambio más</numerusform>
            <numerusform>y %Ln cambios más</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: {text}</source>
        <translation>Agregado: {text}</translation>
    </message>
    <message>
        <source>Removed: {text}</source>
        <translation>Quitado: {text}</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>{field}: both</source>
        <translation>{field}: ambos</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{field}, {side}: {value}</source>
        <translation>{field}, {side}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Fields of the draft</source>
        <translation>Campos del borrador</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerido</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
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
        <translation>Tabla copiada.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>Imagen copiada.</translation>
    </message>
    <message>
        <source>“{figure}” as a table</source>
        <translation>“{figure}” como tabla</translation>
    </message>
    <message>
        <source>Copy “{figure}”</source>
        <translation>Copiar “{figure}”</translation>
    </message>
    <message>
        <source>Save “{figure}” as a PNG picture</source>
        <translation>Guardar “{figure}” como imagen PNG</translation>
    </message>
    <message>
        <source>Save “{figure}” as an SVG drawing</source>
        <translation>Guardar “{figure}” como dibujo SVG</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>Intervention models</source>
        <translation>Modelos de intervención</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Count lines</source>
        <translation>Contar líneas</translation>
    </message>
    <message>
        <source>Count activities</source>
        <translation>Contar actividades</translation>
    </message>
    <message>
        <source>What is counted per intervention model</source>
        <translation>Qué se cuenta por modelo de intervención</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>What is not as it was saved</source>
        <translation>Lo que no está como se guardó</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>S&amp;how records</source>
        <translation>&amp;Mostrar los registros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) checked.</source>
        <translation>
            <numerusform>%Ln registro verificado.</numerusform>
            <numerusform>%Ln registros verificados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are not as they were saved.</source>
        <translation>
            <numerusform>%Ln elemento no está como se guardó.</numerusform>
            <numerusform>%Ln elementos no están como se guardaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of {moment} has it whole.</source>
        <translation>La copia de {moment} lo tiene íntegro.</translation>
    </message>
    <message>
        <source>No backup that was looked at has it whole.</source>
        <translation>Ninguna de las copias examinadas lo tiene íntegro.</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Mark &amp;done</source>
        <translation>Marcar como &amp;hecho</translation>
    </message>
    <message>
        <source>Save as &amp;calendar…</source>
        <translation>Guardar como &amp;calendario…</translation>
    </message>
    <message>
        <source>Open steps with a date, for Outlook, Google or Apple Calendar</source>
        <translation>Pasos abiertos con fecha, para el calendario de Outlook, Google o Apple</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Tablero</translation>
    </message>
    <message>
        <source>Cal&amp;endar</source>
        <translation>Cal&amp;endario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s)</source>
        <translation>
            <numerusform>%Ln próximo paso</numerusform>
            <numerusform>%Ln próximos pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all open steps</source>
        <translation>Mostrar todos los pasos abiertos</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>¿Desde cuándo?</translation>
    </message>
    <message>
        <source>Give a day, or two countries that have met, above.</source>
        <translation>Indique arriba un día, o dos países que se hayan reunido.</translation>
    </message>
    <message>
        <source>No next step answers to that</source>
        <translation>Ningún próximo paso responde a eso</translation>
    </message>
    <message>
        <source>Try fewer words, another country, or finished steps too.</source>
        <translation>Pruebe con menos palabras, otro país o también los pasos terminados.</translation>
    </message>
    <message>
        <source>Nothing is promised that is not done</source>
        <translation>Nada de lo prometido está sin hacer</translation>
    </message>
    <message>
        <source>Next steps are written into an exchange, under “Next steps”, with who owes them and until when. The open ones of all exchanges are listed here.</source>
        <translation>Los próximos pasos se escriben en un intercambio, en “Próximos pasos”, con quién los debe y hasta cuándo. Aquí se listan los abiertos de todos los intercambios.</translation>
    </message>
    <message>
        <source>Go to the exchanges</source>
        <translation>Ir a los intercambios</translation>
    </message>
    <message>
        <source>&amp;Open record</source>
        <translation>&amp;Abrir el registro</translation>
    </message>
</context>
<context>
    <name>FollowUpRoom</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Next steps {date}</source>
        <translation>Próximos pasos {date}</translation>
    </message>
    <message>
        <source>Save next steps as a calendar</source>
        <translation>Guardar los próximos pasos como calendario</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Learnings {date}</source>
        <translation>Aprendizajes {date}</translation>
    </message>
    <message>
        <source>Save learnings</source>
        <translation>Guardar aprendizajes</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Escribiendo {file}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) saved as {file}</source>
        <translation>
            <numerusform>%Ln línea guardada como {file}</numerusform>
            <numerusform>%Ln líneas guardadas como {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s) saved as {file}</source>
        <translation>
            <numerusform>%Ln próximo paso guardado como {file}</numerusform>
            <numerusform>%Ln próximos pasos guardados como {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormGrid</name>
    <message>
        <source>Needed</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>{}, needed</source>
        <translation>{}, obligatorio</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Open to &amp;read</source>
        <translation>Abrir para &amp;leer</translation>
    </message>
    <message>
        <source>&amp;Wait until it is free</source>
        <translation>&amp;Esperar hasta que quede libre</translation>
    </message>
    <message>
        <source>&amp;Open anyway</source>
        <translation>&amp;Abrir de todos modos</translation>
    </message>
    <message>
        <source>It opens as soon as it is closed there.</source>
        <translation>Se abre en cuanto se cierre allí.</translation>
    </message>
    <message>
        <source>That computer has said nothing since: it was switched off, or lost the connection. What was saved there is in the catalogue.</source>
        <translation>Ese equipo no ha dado señales desde entonces: se apagó o perdió la conexión. Lo que se guardó allí está en el catálogo.</translation>
    </message>
    <message>
        <source>One writes at a time. You can read, search and export now, and change records as soon as it is closed there.</source>
        <translation>Solo una persona escribe a la vez. Ahora puede leer, buscar y exportar, y cambiar registros en cuanto se cierre allí.</translation>
    </message>
</context>
<context>
    <name>HelpersPage</name>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Country that needs help</source>
        <translation>País que necesita ayuda</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Who could help</source>
        <translation>Quién podría ayudar</translation>
    </message>
    <message>
        <source>Topic, in any language</source>
        <translation>Tema, en cualquier idioma</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Cualquier país</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Country that needs &amp;help</source>
        <translation>País que necesita a&amp;yuda</translation>
    </message>
    <message>
        <source>Who could help, and with what?</source>
        <translation>¿Quién podría ayudar, y con qué?</translation>
    </message>
    <message>
        <source>Type a topic above, and the country that needs help if there is one. Those who provided on the topic are ranked by what shows it: how often, how lately, in which language and region.</source>
        <translation>Escriba arriba un tema y, si lo hay, el país que necesita ayuda. Quienes ofrecieron cooperación sobre el tema se ordenan por lo que lo muestra: cuántas veces, cuán recientemente, en qué idioma y región.</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Cambios, los más recientes primero</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se modificó</translation>
    </message>
    <message>
        <source>History of “{title}”</source>
        <translation>Historial de “{title}”</translation>
    </message>
    <message>
        <source>{when} · {who}</source>
        <translation>{when} · {who}</translation>
    </message>
    <message>
        <source>The record begins here, so there is nothing to compare it with.</source>
        <translation>El registro comienza aquí; no hay con qué compararlo.</translation>
    </message>
    <message>
        <source>This change left the fields of the record as they were.</source>
        <translation>Este cambio dejó los campos del registro como estaban.</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Bring in a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <source>Bringing in {file}</source>
        <translation>Importando {file}</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard. Copy some in a spreadsheet first.</source>
        <translation>No hay celdas en el portapapeles. Copie antes algunas en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Celdas pegadas</translation>
    </message>
    <message>
        <source>Taking {file} back</source>
        <translation>Retirando {file}</translation>
    </message>
    <message>
        <source>The records are still being written.</source>
        <translation>Los registros aún se están guardando.</translation>
    </message>
    <message>
        <source>If you stop, the catalogue stays as it was.</source>
        <translation>Si lo detiene, el catálogo queda como estaba.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>Nothing has been brought in yet.</source>
        <translation>Todavía no se ha importado nada.</translation>
    </message>
    <message>
        <source>What you chose and wrote for this file would be lost.</source>
        <translation>Se perdería lo que eligió y escribió para este archivo.</translation>
    </message>
    <message>
        <source>Close &amp;without bringing in</source>
        <translation>Cerrar &amp;sin importar</translation>
    </message>
    <message>
        <source>The file was changed since {when}, so what you decided about it then does not fit it.</source>
        <translation>El archivo cambió desde {when}, así que lo que usted decidió entonces ya no le corresponde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) you decided no longer fit.</source>
        <translation>
            <numerusform>%Ln decisión suya ya no corresponde.</numerusform>
            <numerusform>%Ln decisiones suyas ya no corresponden.</numerusform>
        </translation>
    </message>
    <message>
        <source>You go on where you left off.</source>
        <translation>Continúe donde lo dejó.</translation>
    </message>
    <message>
        <source>The rows appear here once the file is read.</source>
        <translation>Las filas aparecen aquí una vez leído el archivo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This file was brought in before, on {when}.</source>
        <translation>Este archivo ya se incorporó el {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be refused.</source>
        <translation>
            <numerusform>%Ln fila sería rechazada.</numerusform>
            <numerusform>%Ln filas serían rechazadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) want a look.</source>
        <translation>
            <numerusform>%Ln fila requiere revisión.</numerusform>
            <numerusform>%Ln filas requieren revisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>No hay nada nuevo en este archivo.</translation>
    </message>
    <message>
        <source>Comparing with the catalogue</source>
        <translation>Comparando con el catálogo</translation>
    </message>
    <message>
        <source>This is an export of ours: merging shows both sides of a cell.</source>
        <translation>Es una exportación nuestra: al fusionarla se ven los dos lados de cada celda.</translation>
    </message>
    <message>
        <source>&amp;Other files…</source>
        <translation>&amp;Otros archivos…</translation>
    </message>
    <message>
        <source>&amp;Merge it instead…</source>
        <translation>&amp;Fusionar en su lugar…</translation>
    </message>
    <message>
        <source>&amp;Undo import</source>
        <translation>&amp;Deshacer la importación</translation>
    </message>
    <message>
        <source>&amp;Show them in the list</source>
        <translation>&amp;Mostrarlos en la lista</translation>
    </message>
    <message>
        <source>Back to the &amp;rows</source>
        <translation>Volver a las &amp;filas</translation>
    </message>
    <message>
        <source>file {n} of {all}</source>
        <translation>archivo {n} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Bring in %Ln record(s)</source>
        <translation>
            <numerusform>&amp;Importar %Ln registro</numerusform>
            <numerusform>&amp;Importar %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next file</source>
        <translation>Archivo &amp;siguiente</translation>
    </message>
    <message>
        <source>S&amp;kip to the next file</source>
        <translation>&amp;Saltar al archivo siguiente</translation>
    </message>
</context>
<context>
    <name>LaterLine</name>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>This looks like a later report of “{title}”.</source>
        <translation>Esto parece un informe posterior de “{title}”.</translation>
    </message>
</context>
<context>
    <name>LearningFilters</name>
    <message>
        <source>Words of a line</source>
        <translation>Palabras de una línea</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Learnings and next steps</source>
        <translation>Aprendizajes y próximos pasos</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Aprendizajes</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Any topic</source>
        <translation>Cualquier tema</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Cualquier país</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reportado por</translation>
    </message>
    <message>
        <source>Reported by anybody</source>
        <translation>De quien sea</translation>
    </message>
</context>
<context>
    <name>LearningsPage</name>
    <message>
        <source>Learnings and next steps</source>
        <translation>Aprendizajes y próximos pasos</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>Save &amp;list…</source>
        <translation>Guardar la &amp;lista…</translation>
    </message>
    <message>
        <source>As a workbook or as comma-separated values</source>
        <translation>Como libro de cálculo o como valores separados por comas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No learning answers to that</source>
        <translation>Ningún aprendizaje responde a eso</translation>
    </message>
    <message>
        <source>Try fewer words, a broader topic, or another country.</source>
        <translation>Pruebe con menos palabras, un tema más amplio u otro país.</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>Aún no se ha aprendido nada</translation>
    </message>
    <message>
        <source>Learnings and next steps are written into an exchange, one line each. Those of all exchanges are listed here, to be searched by topic and country.</source>
        <translation>Los aprendizajes y próximos pasos se escriben en un intercambio, una línea cada uno. Aquí se listan los de todos los intercambios, para buscarlos por tema y país.</translation>
    </message>
    <message>
        <source>Go to the exchanges</source>
        <translation>Ir a los intercambios</translation>
    </message>
    <message>
        <source>&amp;Open record</source>
        <translation>&amp;Abrir el registro</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>&amp;Copiar las líneas</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>&amp;Go on</source>
        <translation>Se&amp;guir</translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>&amp;Open in the form</source>
        <translation>&amp;Abrir en el formulario</translation>
    </message>
    <message>
        <source>Choose a line to read it here.</source>
        <translation>Elija una línea para leerla aquí.</translation>
    </message>
</context>
<context>
    <name>LineReading</name>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Choose a line to read it here.</source>
        <translation>Elija una línea para leerla aquí.</translation>
    </message>
</context>
<context>
    <name>LinesFilter</name>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words in lines and results</source>
        <translation>Palabras en líneas y resultados</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas las líneas</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Cualquier categoría</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Cualquier modelo</translation>
    </message>
    <message>
        <source>Any year</source>
        <translation>Cualquier año</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln line(s)</source>
        <translation>
            <numerusform>{count} de %Ln línea</numerusform>
            <numerusform>{count} de %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>Model {number} · {text}</source>
        <translation>Modelo {number} · {text}</translation>
    </message>
    <message>
        <source>Model {number}</source>
        <translation>Modelo {number}</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Del colega</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aquí ahora</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>LookingPage</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lumnas</translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;lumns (%Ln to look at)</source>
        <translation>
            <numerusform>Co&amp;lumnas (%Ln por mirar)</numerusform>
            <numerusform>Co&amp;lumnas (%Ln por mirar)</numerusform>
        </translation>
    </message>
    <message>
        <source>What would &amp;happen</source>
        <translation>Qué &amp;sucedería</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Aprendizajes</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Country profile</source>
        <translation>Perfil del país</translation>
    </message>
    <message>
        <source>Who could help</source>
        <translation>Quién podría ayudar</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>not {words}</source>
        <translation>excepto {words}</translation>
    </message>
    <message>
        <source>{name} — CoopDesk</source>
        <translation>{name} — CoopDesk</translation>
    </message>
    <message>
        <source>The catalogue is free now; you can change records</source>
        <translation>El catálogo está libre; ya puede cambiar registros</translation>
    </message>
    <message>
        <source>Up&amp;date search “{name}”</source>
        <translation>Actua&amp;lizar búsqueda “{name}”</translation>
    </message>
    <message>
        <source>Up&amp;date saved search</source>
        <translation>Actua&amp;lizar búsqueda guardada</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Search copied</source>
        <translation>Búsqueda copiada</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Part of the world</source>
        <translation>Parte del mundo</translation>
    </message>
    <message>
        <source>Where something happens</source>
        <translation>Donde ocurre algo</translation>
    </message>
    <message>
        <source>Whole world</source>
        <translation>Todo el mundo</translation>
    </message>
</context>
<context>
    <name>MapQuestion</name>
    <message>
        <source>Map topic</source>
        <translation>Asignar tema</translation>
    </message>
    <message>
        <source>Which topic do all records bear instead of “{code}”?</source>
        <translation>¿Qué tema llevarán todos los registros en lugar de “{code}”?</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Asignar</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Alejar (−)</translation>
    </message>
</context>
<context>
    <name>MeantLine</name>
    <message>
        <source>Did you mean {search}?</source>
        <translation>¿Quiso decir {search}?</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Recent s&amp;earches</source>
        <translation>Búsquedas r&amp;ecientes</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>No other catalogue yet</source>
        <translation>Aún no hay otro catálogo</translation>
    </message>
    <message>
        <source>{words}  ({list})</source>
        <translation>{words}  ({list})</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Aún no hay búsquedas</translation>
    </message>
</context>
<context>
    <name>MergeQuestion</name>
    <message>
        <source>Merge pairs</source>
        <translation>Fusionar pares</translation>
    </message>
    <message>
        <source>Pairs to be merged</source>
        <translation>Pares que se fusionarán</translation>
    </message>
    <message>
        <source>This record stays</source>
        <translation>Este registro se queda</translation>
    </message>
    <message>
        <source>This one goes into it</source>
        <translation>Este pasa a formar parte de él</translation>
    </message>
    <message>
        <source>Left behind in the trash</source>
        <translation>Se deja en la papelera</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) become one record each.</source>
        <translation>
            <numerusform>%Ln par pasa a ser un registro.</numerusform>
            <numerusform>%Ln pares pasan a ser un registro cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of both are kept, and what only one of them says.</source>
        <translation>Se conservan las partes de ambos y lo que solo dice uno de ellos.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln of them the two say different things in some field: what the record that stays says is kept, the other waits in the trash.</source>
        <translation>
            <numerusform>En %Ln de ellos los dos dicen cosas distintas en algún campo: queda lo que dice el registro que se queda, y el otro espera en la papelera.</numerusform>
            <numerusform>En %Ln de ellos los dos dicen cosas distintas en algún campo: queda lo que dice el registro que se queda, y el otro espera en la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pair(s)</source>
        <translation>
            <numerusform>Fusionar %Ln par</numerusform>
            <numerusform>Fusionar %Ln pares</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge topics</source>
        <translation>Fusionar temas</translation>
    </message>
    <message>
        <source>Merge “{topic}” into which topic?</source>
        <translation>¿Con qué tema desea fusionar “{topic}”?</translation>
    </message>
    <message>
        <source>Topic that stays</source>
        <translation>Tema que permanece</translation>
    </message>
    <message>
        <source>Type its name in any language</source>
        <translation>Escriba su nombre en cualquier idioma</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) bear “{topic}”.</source>
        <translation>
            <numerusform>%Ln registro tiene el tema “{topic}”.</numerusform>
            <numerusform>%Ln registros tienen el tema “{topic}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record bears “{topic}”.</source>
        <translation>Ningún registro tiene el tema “{topic}”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) get “{other}” in place of “{topic}”.</source>
        <translation>
            <numerusform>%Ln registro pasa a tener “{other}” en lugar de “{topic}”.</numerusform>
            <numerusform>%Ln registros pasan a tener “{other}” en lugar de “{topic}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) of it become other names of “{other}”.</source>
        <translation>
            <numerusform>%Ln de sus nombres pasa a ser otro nombre de “{other}”.</numerusform>
            <numerusform>%Ln de sus nombres pasan a ser otros nombres de “{other}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln narrower topic(s) move under “{other}”.</source>
        <translation>
            <numerusform>%Ln tema más específico pasa a depender de “{other}”.</numerusform>
            <numerusform>%Ln temas más específicos pasan a depender de “{other}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its codes are dropped: {codes}.</source>
        <translation>Sus códigos se descartan: {codes}.</translation>
    </message>
    <message>
        <source>All of it can be undone at once.</source>
        <translation>Todo esto se puede deshacer de una sola vez.</translation>
    </message>
</context>
<context>
    <name>MergeWindow</name>
    <message>
        <source>The merge is still being written.</source>
        <translation>La fusión aún se está escribiendo.</translation>
    </message>
    <message>
        <source>If you stop, the catalogue stays as it was.</source>
        <translation>Si lo detiene, el catálogo queda como estaba.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Detener y cerrar</translation>
    </message>
    <message>
        <source>Nothing has been merged yet.</source>
        <translation>Aún no se ha fusionado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) you gave would be lost.</source>
        <translation>
            <numerusform>Se perdería %Ln respuesta que dio.</numerusform>
            <numerusform>Se perderían %Ln respuestas que dio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close &amp;without merging</source>
        <translation>Cerrar &amp;sin fusionar</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln answer(s) the line says something else now; please look again.</source>
        <translation>
            <numerusform>En %Ln respuesta la línea dice ahora otra cosa; revísela, por favor.</numerusform>
            <numerusform>En %Ln respuestas la línea dice ahora otra cosa; revíselas, por favor.</numerusform>
        </translation>
    </message>
    <message>
        <source>You go on where you left off.</source>
        <translation>Continúe donde lo dejó.</translation>
    </message>
    <message>
        <source>Merge a colleague’s workbook</source>
        <translation>Fusionar el libro de un colega</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Libros de cálculo</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <source>Merging {file}</source>
        <translation>Fusionando {file}</translation>
    </message>
    <message>
        <source>Taking the merge back</source>
        <translation>Deshaciendo la fusión</translation>
    </message>
    <message>
        <source>The workbook says nothing that is not here already.</source>
        <translation>El libro no dice nada que no esté ya aquí.</translation>
    </message>
    <message>
        <source>“{heading}” on {sheet} was recognised by what it holds.</source>
        <translation>«{heading}» en {sheet} se reconoció por lo que contiene.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln record(s) it is not known here what was exported.</source>
        <translation>
            <numerusform>De %Ln registro no se sabe aquí qué se exportó.</numerusform>
            <numerusform>De %Ln registros no se sabe aquí qué se exportó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) want a look after merging.</source>
        <translation>
            <numerusform>Conviene mirar %Ln fila nueva después de fusionar.</numerusform>
            <numerusform>Conviene mirar %Ln filas nuevas después de fusionar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln registro cambiado</numerusform>
            <numerusform>%Ln registros cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln añadido</numerusform>
            <numerusform>%Ln añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved to the trash</source>
        <translation>
            <numerusform>%Ln a la papelera</numerusform>
            <numerusform>%Ln a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>{changed}, {added}, {removed}.</source>
        <translation>{changed}, {added}, {removed}.</translation>
    </message>
    <message>
        <source>Comparing with the catalogue</source>
        <translation>Comparando con el catálogo</translation>
    </message>
    <message>
        <source>Choose an export of this catalogue that a colleague has edited. You see what was exported, what it says now and what is here, and nothing is written before.</source>
        <translation>Elija una exportación de este catálogo que un colega haya modificado. Verá qué se exportó, qué dice ahora y qué hay aquí, y antes no se escribe nada.</translation>
    </message>
    <message>
        <source>&amp;Choose a workbook…</source>
        <translation>&amp;Elegir un libro…</translation>
    </message>
    <message>
        <source>&amp;Other workbook…</source>
        <translation>&amp;Otro libro…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Show only lines with these words</source>
        <translation>Mostrar solo las líneas con estas palabras</translation>
    </message>
    <message>
        <source>Take t&amp;heirs for all open</source>
        <translation>Tomar lo del &amp;colega en lo pendiente</translation>
    </message>
    <message>
        <source>Keep o&amp;urs for all open</source>
        <translation>Conservar lo n&amp;uestro en lo pendiente</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Qué es distinto</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>U&amp;ndo merge</source>
        <translation>Desha&amp;cer la fusión</translation>
    </message>
    <message>
        <source>&amp;Show them in the list</source>
        <translation>&amp;Mostrarlos en la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What is different appears here once the file is read.</source>
        <translation>Lo que difiere aparece aquí una vez leído el archivo.</translation>
    </message>
</context>
<context>
    <name>MoveQuestion</name>
    <message>
        <source>Move topic</source>
        <translation>Mover tema</translation>
    </message>
    <message>
        <source>Put “{topic}”, with all beneath it, under which topic?</source>
        <translation>¿Bajo qué tema desea colocar “{topic}”, con todos sus temas más específicos?</translation>
    </message>
    <message>
        <source>Broader topic</source>
        <translation>Tema más general</translation>
    </message>
    <message>
        <source>None: it stands at the top</source>
        <translation>Ninguno: queda en el nivel superior</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>{place}: {count}</source>
        <translation>{place}: {count}</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nombre de la búsqueda</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Order: {order}</source>
        <translation>Orden: {order}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Show the records</source>
        <translation>Mostrar los registros</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Show the figures of all records again</source>
        <translation>Volver a mostrar las cifras de todos los registros</translation>
    </message>
</context>
<context>
    <name>PackChoices</name>
    <message>
        <source>One country</source>
        <translation>Un país</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>El otro</translation>
    </message>
    <message>
        <source>With &amp;internal comments</source>
        <translation>Con comentarios &amp;internos</translation>
    </message>
    <message>
        <source>What is noted for the office alone; the briefing never holds it</source>
        <translation>Lo que se anota solo para la oficina; el informe nunca lo contiene</translation>
    </message>
    <message>
        <source>&amp;Workbook</source>
        <translation>&amp;Libro de cálculo</translation>
    </message>
    <message>
        <source>Wor&amp;d document</source>
        <translation>&amp;Documento de Word</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>Choose two countries.</source>
        <translation>Elija dos países.</translation>
    </message>
    <message>
        <source>Choose two countries that differ.</source>
        <translation>Elija dos países distintos.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Elija al menos un archivo.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Pack of</source>
        <translation>Dossier de</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Language of its readers</source>
        <translation>&amp;Idioma de sus lectores</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) shown</source>
        <translation>
            <numerusform>%Ln registro a la vista</numerusform>
            <numerusform>%Ln registros a la vista</numerusform>
        </translation>
    </message>
    <message>
        <source>What the search finds</source>
        <translation>Lo que encuentra la búsqueda</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos los registros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected</source>
        <translation>
            <numerusform>%Ln registro seleccionado</numerusform>
            <numerusform>%Ln registros seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>What two countries share</source>
        <translation>Lo que comparten dos países</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Uno</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder of the pack</source>
        <translation>Carpeta donde se guarda</translation>
    </message>
    <message>
        <source>Selected records: {n}</source>
        <translation>Registros seleccionados: {n}</translation>
    </message>
    <message>
        <source>Technical cooperation</source>
        <translation>Cooperación técnica</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Meeting pack</source>
        <translation>Dossier para la reunión</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>&amp;Make pack</source>
        <translation>&amp;Preparar el dossier</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>A pack of %Ln record(s) is saved in {folder}: {files}</source>
        <translation>
            <numerusform>Un dossier de %Ln registro está guardado en {folder}: {files}</numerusform>
            <numerusform>Un dossier de %Ln registros está guardado en {folder}: {files}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>Records you delete wait here until you restore or remove them.</source>
        <translation>Los registros que elimine esperan aquí hasta que los restaure o los elimine definitivamente.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
    <message>
        <source>Records of this kind appear here as soon as you save one.</source>
        <translation>Los registros de este tipo aparecen aquí en cuanto guarde uno.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>Nothing in the trash answers to that</source>
        <translation>Nada en la papelera responde a eso</translation>
    </message>
    <message>
        <source>Nothing answers to that</source>
        <translation>Nada coincide con eso</translation>
    </message>
    <message>
        <source>Nothing in this list answers to that</source>
        <translation>Nada en esta lista responde a eso</translation>
    </message>
    <message>
        <source>Other lists do: {lists}.</source>
        <translation>Otras listas sí: {lists}.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>{list} {count}</source>
        <translation>{list} {count}</translation>
    </message>
    <message>
        <source>Try fewer words, another spelling, or take a condition away.</source>
        <translation>Pruebe con menos palabras, con otra grafía o quite una condición.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>PairFilters</name>
    <message>
        <source>How sure</source>
        <translation>Con qué certeza</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation>Cualquier certeza</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Cualquier país</translation>
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
        <translation>Pares de registros que quizá sean el mismo</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Con qué certeza</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Added first</source>
        <translation>Añadido primero</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation>Añadido después</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>PaperRoom</name>
    <message>
        <source>Country profile {country} {date}</source>
        <translation>Perfil del país {country} {date}</translation>
    </message>
    <message>
        <source>Country profile</source>
        <translation>Perfil del país</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento de Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Workbook of its records (*.xlsx)</source>
        <translation>Libro con sus registros (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Escribiendo {file}</translation>
    </message>
    <message>
        <source>Profile saved as {file} in {folder}</source>
        <translation>Perfil guardado como {file} en {folder}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Stopped. No profile was written.</source>
        <translation>Detenido. No se escribió ningún perfil.</translation>
    </message>
    <message numerus="yes">
        <source>List of %Ln record(s)</source>
        <translation>
            <numerusform>Lista de %Ln registro</numerusform>
            <numerusform>Lista de %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected record(s), page by page</source>
        <translation>
            <numerusform>%Ln registro seleccionado, página a página</numerusform>
            <numerusform>%Ln registros seleccionados, página a página</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesModel</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>País o región</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitó</translation>
    </message>
    <message>
        <source>Gave</source>
        <translation>Brindó</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Find a country or region in any language</source>
        <translation>Busque un país o región en cualquier idioma</translation>
    </message>
    <message>
        <source>Find a country or region</source>
        <translation>Buscar un país o región</translation>
    </message>
    <message>
        <source>Countries appear here once a record names them as parties.</source>
        <translation>Los países aparecen aquí en cuanto un registro los nombra como partes.</translation>
    </message>
    <message>
        <source>&amp;Profile…</source>
        <translation>&amp;Perfil…</translation>
    </message>
    <message>
        <source>Please &amp;update…</source>
        <translation>Pedir &amp;actualización…</translation>
    </message>
    <message>
        <source>A workbook of the country’s records, to be completed there and merged here</source>
        <translation>Un libro con los registros del país, para completarlo allí y fusionarlo aquí</translation>
    </message>
    <message>
        <source>&amp;Show all its records</source>
        <translation>&amp;Mostrar todos sus registros</translation>
    </message>
    <message>
        <source>What it &amp;asked for</source>
        <translation>Lo que &amp;solicitó</translation>
    </message>
    <message>
        <source>What it &amp;gave</source>
        <translation>Lo que &amp;brindó</translation>
    </message>
    <message>
        <source>Countries and regions</source>
        <translation>Países y regiones</translation>
    </message>
</context>
<context>
    <name>PleaseUpdateDialog</name>
    <message>
        <source>Please update</source>
        <translation>Actualización solicitada</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>País o región</translation>
    </message>
    <message>
        <source>Language of the workbook</source>
        <translation>Idioma del libro</translation>
    </message>
    <message>
        <source>Records that need &amp;attention</source>
        <translation>Registros que requieren &amp;atención</translation>
    </message>
    <message>
        <source>All records still &amp;open</source>
        <translation>Todos los registros aún &amp;abiertos</translation>
    </message>
    <message>
        <source>A workbook of the country’s records, to be completed there: what is missing is marked, and only what may be filled in is not locked. Once it comes back, merge it with File ▸ Merge a colleague’s workbook.</source>
        <translation>Un libro con los registros del país, para completarlo allí: lo que falta está marcado, y solo lo que se puede rellenar no está bloqueado. Cuando vuelva, fusiónelo con Archivo ▸ Fusionar el libro de un colega.</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Los cambios se aplican de inmediato.</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Como el sistema ({language})</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Sheet and row</source>
        <translation>Hoja y fila</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>No hay ninguna fila elegida.</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Después de importar</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>En el catálogo</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>Fila {n}</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>No such rows</source>
        <translation>No hay filas así</translation>
    </message>
    <message>
        <source>Nothing in the file is like this.</source>
        <translation>Nada en el archivo es así.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
</context>
<context>
    <name>PreviewFilter</name>
    <message>
        <source>Find in the rows</source>
        <translation>Buscar en las filas</translation>
    </message>
    <message>
        <source>Rows with</source>
        <translation>Filas con</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
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
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Qué se imprime</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Page &amp;width</source>
        <translation>A&amp;ncho de página</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The pages can be kept as PDF.</source>
        <translation>No hay ninguna impresora en este equipo. Las páginas se pueden guardar como PDF.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Saved as “{file}” in {folder}.</source>
        <translation>Guardado como “{file}” en {folder}.</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>Enviado a {printer}.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel: {}</source>
        <translation>Cancelar: {}</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>Stopping: {}</source>
        <translation>Deteniendo: {}</translation>
    </message>
    <message>
        <source>, about {} s left</source>
        <translation>, faltan aprox. {} s</translation>
    </message>
    <message>
        <source>, about {} min left</source>
        <translation>, faltan aprox. {} min</translation>
    </message>
</context>
<context>
    <name>ProjectWindow</name>
    <message numerus="yes">
        <source>%Ln line(s) without a date</source>
        <translation>
            <numerusform>%Ln línea sin fecha</numerusform>
            <numerusform>%Ln líneas sin fecha</numerusform>
        </translation>
    </message>
    <message>
        <source>When activities take place</source>
        <translation>Cuándo se realizan las actividades</translation>
    </message>
    <message>
        <source>Result and activity</source>
        <translation>Resultado y actividad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>model {number}</source>
        <translation>modelo {number}</translation>
    </message>
    <message>
        <source>models {numbers}</source>
        <translation>modelos {numbers}</translation>
    </message>
    <message>
        <source>past</source>
        <translation>pasado</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>al {day}</translation>
    </message>
    <message>
        <source>Views of the project</source>
        <translation>Vistas del proyecto</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Cronología</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>C&amp;ifras</translation>
    </message>
    <message>
        <source>&amp;Status reports</source>
        <translation>&amp;Informes de avance</translation>
    </message>
    <message>
        <source>Timeline and figures of “{title}”</source>
        <translation>Cronología y cifras de “{title}”</translation>
    </message>
</context>
<context>
    <name>ProjectWindows</name>
    <message>
        <source>Only projects have a timeline and figures.</source>
        <translation>Solo los proyectos tienen cronología y cifras.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Choose a record to read it here.</source>
        <translation>Elija un registro para leerlo aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Found %Ln time(s)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordDeeds</name>
    <message numerus="yes">
        <source>Remove %Ln record(s) for good?</source>
        <translation>
            <numerusform>¿Eliminar definitivamente %Ln registro?</numerusform>
            <numerusform>¿Eliminar definitivamente %Ln registros?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone, and neither can what was done before it.</source>
        <translation>Esto no se puede deshacer, ni tampoco lo que se hizo antes.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save and start the &amp;next</source>
        <translation>Guardar e iniciar el &amp;siguiente</translation>
    </message>
    <message>
        <source>Sa&amp;ve and close</source>
        <translation>Guardar y &amp;cerrar</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Ctrl+Enter: the same countries and roles again</source>
        <translation>Ctrl+Intro: otra vez los mismos países y funciones</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>New framework</source>
        <translation>Nuevo marco</translation>
    </message>
    <message>
        <source>New exchange</source>
        <translation>Nuevo intercambio</translation>
    </message>
    <message>
        <source>Copy of {title}</source>
        <translation>Copia de {title}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado a las {time}</translation>
    </message>
    <message>
        <source>Saved. {doubt}</source>
        <translation>Guardado. {doubt}</translation>
    </message>
    <message>
        <source>Saved, except what could not be read: {fields}.</source>
        <translation>Guardado, salvo lo que no se pudo leer: {fields}.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>The parties of the last record are filled in.</source>
        <translation>Se han puesto las partes del registro anterior.</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Cerrar esta nota</translation>
    </message>
    <message>
        <source>Save as a new record</source>
        <translation>Guardar como registro nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This could not be saved. What you typed is still here.</source>
        <translation>No se pudo guardar. Lo que usted escribió sigue aquí.</translation>
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
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <source>&amp;Discard …</source>
        <translation>&amp;Descartar …</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>They stay where they are until the next start</source>
        <translation>Quedan donde están hasta el próximo inicio</translation>
    </message>
    <message>
        <source>Discard “{title}”? What was typed there is gone for good.</source>
        <translation>¿Descartar “{title}”? Lo que se escribió allí se pierde definitivamente.</translation>
    </message>
    <message>
        <source>{title}. Discard what you decided there? It is gone for good.</source>
        <translation>{title}. ¿Descartar lo que decidió allí? Se perderá para siempre.</translation>
    </message>
    <message>
        <source>This was not saved when CoopDesk ended. What you typed and decided is still here.</source>
        <translation>Esto no se había guardado cuando CoopDesk terminó. Lo que escribió y decidió sigue aquí.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>ReportReviewWindow</name>
    <message>
        <source>A later report</source>
        <translation>Un informe posterior</translation>
    </message>
    <message>
        <source>Record as it stands</source>
        <translation>El registro tal como está</translation>
    </message>
    <message>
        <source>Later report</source>
        <translation>Informe posterior</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) you looked at say something else now.</source>
        <translation>
            <numerusform>%Ln diferencia que usted revisó dice ahora otra cosa.</numerusform>
            <numerusform>%Ln diferencias que usted revisó dicen ahora otra cosa.</numerusform>
        </translation>
    </message>
    <message>
        <source>You go on where you left off.</source>
        <translation>Continúe donde lo dejó.</translation>
    </message>
    <message>
        <source>Report as of {day} ({file})</source>
        <translation>Informe al {day} ({file})</translation>
    </message>
    <message>
        <source>Report without a date ({file})</source>
        <translation>Informe sin fecha ({file})</translation>
    </message>
    <message>
        <source>the report before it: {report}</source>
        <translation>el informe anterior: {report}</translation>
    </message>
    <message>
        <source>the date of the record and its elapsed time follow</source>
        <translation>la fecha del registro y su tiempo transcurrido se actualizan</translation>
    </message>
    <message>
        <source>This report is older than what the record says. Nothing is ticked; the report itself is kept among the status reports.</source>
        <translation>Este informe es anterior a lo que dice el registro. No hay nada marcado; el informe mismo se guarda entre los informes de avance.</translation>
    </message>
    <message>
        <source>The report tells nothing otherwise. Its date and the report itself can be kept.</source>
        <translation>El informe no dice nada distinto. Se pueden guardar su fecha y el informe mismo.</translation>
    </message>
    <message>
        <source>No earlier report of this project was kept: it is compared with the record alone, and what you changed yourself cannot be told apart.</source>
        <translation>No se guardó ningún informe anterior de este proyecto: se compara solo con el registro, y no se puede distinguir lo que usted misma cambió.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %Ln difference(s)</source>
        <translation>
            <numerusform>&amp;Tomar %Ln diferencia</numerusform>
            <numerusform>&amp;Tomar %Ln diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep the report alone</source>
        <translation>&amp;Guardar solo el informe</translation>
    </message>
    <message>
        <source>Take &amp;all shown</source>
        <translation>Tomar &amp;todo lo mostrado</translation>
    </message>
    <message>
        <source>Take n&amp;one shown</source>
        <translation>No tomar &amp;nada de lo mostrado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ReportWriting</name>
    <message>
        <source>Another report is being written.</source>
        <translation>Se está escribiendo otro informe.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Escribiendo {file}</translation>
    </message>
    <message>
        <source>Status report {title} {date}</source>
        <translation>Informe de avance {title} {date}</translation>
    </message>
    <message>
        <source>Report on a project</source>
        <translation>Informe sobre un proyecto</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento de Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Report saved as {file} in {folder}</source>
        <translation>Informe guardado como {file} en {folder}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Stopped. No report was written.</source>
        <translation>Detenido. No se escribió ningún informe.</translation>
    </message>
</context>
<context>
    <name>ReportsTab</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Record as it stands</source>
        <translation>El registro tal como está</translation>
    </message>
    <message>
        <source>No words of these reports were kept, so nothing can be compared. Capture the next report: its words are kept.</source>
        <translation>No se conservó el texto de estos informes, así que no se puede comparar nada. Capture el próximo informe: su texto se conserva.</translation>
    </message>
    <message>
        <source>There is no later report yet, and the record says what this one told. Capture the next report: what has changed stands here then.</source>
        <translation>Todavía no hay un informe posterior y el registro dice lo que dijo este. Capture el próximo informe: lo que haya cambiado se verá aquí.</translation>
    </message>
    <message>
        <source>There is no later report yet: this is what has changed in the record since.</source>
        <translation>Todavía no hay un informe posterior: esto es lo que ha cambiado en el registro desde entonces.</translation>
    </message>
    <message>
        <source>Choose two different reports to compare.</source>
        <translation>Elija dos informes distintos para compararlos.</translation>
    </message>
    <message>
        <source>Both tell the same.</source>
        <translation>Ambos dicen lo mismo.</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>No status report yet</source>
        <translation>Aún no hay informe de avance</translation>
    </message>
    <message>
        <source>Capture a report of this project: its words are kept, and the next report is compared with it.</source>
        <translation>Capture un informe de este proyecto: se guarda su texto y el siguiente informe se compara con él.</translation>
    </message>
    <message>
        <source>&amp;Capture a report…</source>
        <translation>&amp;Capturar un informe…</translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation>Informes de avance</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Datos al</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Words kept</source>
        <translation>Texto guardado</translation>
    </message>
    <message>
        <source>Cop&amp;y as text</source>
        <translation>Cop&amp;iar como texto</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>&amp;with</source>
        <translation>&amp;con</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup is of {moment} and holds {records}. The file that does not open is kept beside it under another name.</source>
        <translation>La copia más reciente es de {moment} y contiene {records}. El archivo que no se abre se conserva a su lado con otro nombre.</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>&amp;Restaurar esta copia</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando la copia de seguridad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Backup of {moment}</source>
        <translation>Copia de {moment}</translation>
    </message>
    <message>
        <source>Comparing the backup with the catalogue of now</source>
        <translation>Comparando la copia con el catálogo actual</translation>
    </message>
    <message>
        <source>&amp;Take back selected records</source>
        <translation>&amp;Recuperar los registros seleccionados</translation>
    </message>
    <message>
        <source>&amp;Restore whole catalogue</source>
        <translation>Restaurar &amp;todo el catálogo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Vuelve</translation>
    </message>
    <message>
        <source>As it was then</source>
        <translation>Como era entonces</translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation>Desaparece</translation>
    </message>
    <message>
        <source>The catalogue holds now what it held then.</source>
        <translation>El catálogo contiene ahora lo mismo que entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would come back</source>
        <translation>
            <numerusform>volvería %Ln registro</numerusform>
            <numerusform>volverían %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would change back</source>
        <translation>
            <numerusform>%Ln registro volvería a ser como era</numerusform>
            <numerusform>%Ln registros volverían a ser como eran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) saved since would go</source>
        <translation>
            <numerusform>desaparecería %Ln registro guardado desde entonces</numerusform>
            <numerusform>desaparecerían %Ln registros guardados desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would stay</source>
        <translation>
            <numerusform>%Ln registro quedaría igual</numerusform>
            <numerusform>%Ln registros quedarían igual</numerusform>
        </translation>
    </message>
    <message>
        <source>If this backup of {moment} took the place of the catalogue: {listed}. The file of now would be kept beside it under another name.</source>
        <translation>Si esta copia de {moment} ocupara el lugar del catálogo: {listed}. El archivo actual se conservaría a su lado con otro nombre.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Lo que pasaría</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Records that differ</source>
        <translation>Registros que difieren</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Records that were brought in</source>
        <translation>Registros importados</translation>
    </message>
    <message>
        <source>No record was brought in</source>
        <translation>No se importó ningún registro</translation>
    </message>
    <message>
        <source>The catalogue had them all.</source>
        <translation>El catálogo ya los tenía todos.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out by you</source>
        <translation>
            <numerusform>%Ln fila omitida por usted</numerusform>
            <numerusform>%Ln filas omitidas por usted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added</source>
        <translation>
            <numerusform>%Ln registro añadido</numerusform>
            <numerusform>%Ln registros añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused</source>
        <translation>
            <numerusform>%Ln fila rechazada</numerusform>
            <numerusform>%Ln filas rechazadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message>
        <source>It is the &amp;same: update it</source>
        <translation>Es el &amp;mismo: actualizarlo</translation>
    </message>
    <message>
        <source>It is &amp;new</source>
        <translation>Es &amp;nuevo</translation>
    </message>
    <message>
        <source>Leave it &amp;out</source>
        <translation>&amp;Omitirla</translation>
    </message>
    <message>
        <source>Take my &amp;decision back</source>
        <translation>&amp;Retirar mi decisión</translation>
    </message>
    <message>
        <source>Records of the catalogue that look the same</source>
        <translation>Registros del catálogo que parecen el mismo</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln fila seleccionada</numerusform>
            <numerusform>%Ln filas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}: {outcome}</source>
        <translation>Fila {row}: {outcome}</translation>
    </message>
    <message>
        <source>Nothing to note.</source>
        <translation>Nada que señalar.</translation>
    </message>
    <message>
        <source>{title} ({n} % alike)</source>
        <translation>{title} ({n} % parecido)</translation>
    </message>
    <message>
        <source>About the chosen row</source>
        <translation>Sobre la fila elegida</translation>
    </message>
</context>
<context>
    <name>SavedMenu</name>
    <message>
        <source>&amp;Update with what is asked now</source>
        <translation>&amp;Actualizar con lo que se busca ahora</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>SavedRows</name>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new since you last looked</source>
        <translation>
            <numerusform>%Ln nuevo desde su última consulta</numerusform>
            <numerusform>%Ln nuevos desde su última consulta</numerusform>
        </translation>
    </message>
    <message>
        <source>{total}, {new}</source>
        <translation>{total}, {new}</translation>
    </message>
    <message>
        <source>{name}, saved search: {count}</source>
        <translation>{name}, búsqueda guardada: {count}</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message numerus="yes">
        <source>%Ln record(s) new or changed since you last looked</source>
        <translation>
            <numerusform>%Ln registro nuevo o modificado desde su última consulta</numerusform>
            <numerusform>%Ln registros nuevos o modificados desde su última consulta</numerusform>
        </translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Open catalogue</source>
        <translation>Abrir catálogo</translation>
    </message>
    <message>
        <source>New catalogue</source>
        <translation>Nuevo catálogo</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Copied to {file}</source>
        <translation>Copiado en {file}</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard. Copy some in a spreadsheet first.</source>
        <translation>No hay celdas en el portapapeles. Copie antes algunas en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Template saved as {file} in {folder}</source>
        <translation>Plantilla guardada como {file} en {folder}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>SearchEdit</name>
    <message>
        <source>Delete forgets one</source>
        <translation>Supr borra una</translation>
    </message>
    <message>
        <source>Forget all of these</source>
        <translation>Borrar todas</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>Qué se puede buscar</translation>
    </message>
    <message>
        <source>Choose an example to try it</source>
        <translation>Elija un ejemplo para probarlo</translation>
    </message>
</context>
<context>
    <name>SearchName</name>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Name of the search</source>
        <translation>&amp;Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>There is one of that name</source>
        <translation>Ya existe una con ese nombre</translation>
    </message>
</context>
<context>
    <name>SectionIndex</name>
    <message>
        <source>{}, something is missing</source>
        <translation>{}, falta algo</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Falta algo</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>Sheets of the file</source>
        <translation>Hojas del archivo</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Todo el archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet}, table {n}</source>
        <translation>{sheet}, tabla {n}</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>SinceBar</name>
    <message>
        <source>Since when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Whenever changed</source>
        <translation>Cuando sea que cambió</translation>
    </message>
    <message>
        <source>Changed in the last 30 days</source>
        <translation>Modificado en los últimos 30 días</translation>
    </message>
    <message>
        <source>Changed since a day…</source>
        <translation>Cambiado desde un día…</translation>
    </message>
    <message>
        <source>Changed since the last exchange of…</source>
        <translation>Cambiado desde el último intercambio de…</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>One country</source>
        <translation>Un país</translation>
    </message>
    <message>
        <source>The other country</source>
        <translation>El otro país</translation>
    </message>
    <message>
        <source>15 March 2026</source>
        <translation>15 de marzo de 2026</translation>
    </message>
    <message>
        <source>Since {day}: {news}</source>
        <translation>Desde el {day}: {news}</translation>
    </message>
    <message>
        <source>These two have no exchange on record that has begun.</source>
        <translation>Estos dos no tienen registrado ningún intercambio que haya empezado.</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>&amp;Use as</source>
        <translation>&amp;Usar como</translation>
    </message>
    <message>
        <source>&amp;Learning</source>
        <translation>&amp;Aprendizaje</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Próximo paso</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Paragraph of the &amp;story</source>
        <translation>Párrafo de la &amp;descripción</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>{chosen} of {shown} selected</source>
        <translation>{chosen} de {shown} seleccionados</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Procesando</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado a las {time}</translation>
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
        <translation>Palabras de un paso</translation>
    </message>
    <message>
        <source>Words of a step, its owner or record</source>
        <translation>Palabras de un paso, de su responsable o su registro</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>Owed by anybody</source>
        <translation>De cualquier responsable</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Finished or not</source>
        <translation>Terminados o no</translation>
    </message>
    <message>
        <source>Whose records</source>
        <translation>De quién son los registros</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos los registros</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>Mine are the records I added or saved last</source>
        <translation>Son míos los registros que añadí o guardé por última vez</translation>
    </message>
    <message>
        <source>Only records of “{search}”</source>
        <translation>Solo registros de “{search}”</translation>
    </message>
</context>
<context>
    <name>StepMonth</name>
    <message>
        <source>Next steps of the day</source>
        <translation>Próximos pasos del día</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>StepPane</name>
    <message>
        <source>Choose a next step to take it further here.</source>
        <translation>Elija un próximo paso para hacerlo avanzar aquí.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>Avance, %</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>What holds it up</source>
        <translation>Qué lo detiene</translation>
    </message>
    <message>
        <source>Note for the log</source>
        <translation>Nota para el registro de avances</translation>
    </message>
    <message>
        <source>What has happened since</source>
        <translation>Qué ha pasado desde entonces</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Añadir &amp;nota</translation>
    </message>
    <message>
        <source>&amp;Mark done</source>
        <translation>&amp;Marcar como hecho</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>TimeWindow</name>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Escala</translation>
    </message>
    <message>
        <source>Scale of the timeline</source>
        <translation>Escala de la cronología</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Time in sight</source>
        <translation>Tiempo a la vista</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>When activities take place</source>
        <translation>Cuándo se realizan las actividades</translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>Aún no hay actividades</translation>
    </message>
    <message>
        <source>Lines of activities with their dates make the timeline.</source>
        <translation>Las líneas de las actividades, con sus fechas, forman la cronología.</translation>
    </message>
    <message>
        <source>Write the results</source>
        <translation>Escribir los resultados</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>Search any word, country or topic</source>
        <translation>Busque cualquier palabra, país o tema</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Búsquedas recientes</translation>
    </message>
    <message>
        <source>Recent searches (Down in the empty line)</source>
        <translation>Búsquedas recientes (flecha Abajo en la línea vacía)</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Qué se puede buscar</translation>
    </message>
    <message>
        <source>What can be searched for (Shift+F1)</source>
        <translation>Qué se puede buscar (Mayús+F1)</translation>
    </message>
</context>
<context>
    <name>TopicDeeds</name>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Fusionar con…</translation>
    </message>
</context>
<context>
    <name>TopicEditor</name>
    <message>
        <source>Topic “{topic}”</source>
        <translation>Tema “{topic}”</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nuevo tema</translation>
    </message>
    <message>
        <source>Save what you changed in this topic?</source>
        <translation>¿Guardar lo que modificó en este tema?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Other names, one on each line</source>
        <translation>Otros nombres, uno por línea</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Name in {language}</source>
        <translation>Nombre en {language}</translation>
    </message>
    <message>
        <source>Other names in {language}</source>
        <translation>Otros nombres en {language}</translation>
    </message>
    <message>
        <source>Broader topic</source>
        <translation>Tema más general</translation>
    </message>
    <message>
        <source>None: it stands at the top</source>
        <translation>Ninguno: queda en el nivel superior</translation>
    </message>
    <message>
        <source>&amp;Broader topic</source>
        <translation>&amp;Tema más general</translation>
    </message>
    <message>
        <source>&amp;Codes elsewhere</source>
        <translation>Có&amp;digos externos</translation>
    </message>
</context>
<context>
    <name>TopicFinder</name>
    <message>
        <source>Add “{name}” as a topic</source>
        <translation>Agregar “{name}” como tema</translation>
    </message>
    <message>
        <source>No topic of that name</source>
        <translation>Ningún tema con ese nombre</translation>
    </message>
    <message>
        <source>Labels and synonyms in all four languages were looked through.</source>
        <translation>Se buscó en los nombres y sinónimos de los cuatro idiomas.</translation>
    </message>
</context>
<context>
    <name>TopicTree</name>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
</context>
<context>
    <name>TopicsPage</name>
    <message>
        <source>Find a topic in any language</source>
        <translation>Busque un tema en cualquier idioma</translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation>Buscar un tema</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>&amp;Show records</source>
        <translation>&amp;Mostrar registros</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Aún no hay registros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with narrower topics</source>
        <translation>
            <numerusform>%Ln con temas más específicos</numerusform>
            <numerusform>%Ln con temas más específicos</numerusform>
        </translation>
    </message>
    <message>
        <source>{own}, {total}</source>
        <translation>{own}, {total}</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>Más general</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Más específicos</translation>
    </message>
    <message>
        <source>OECD purpose code</source>
        <translation>Código de propósito de la OCDE</translation>
    </message>
    <message>
        <source>Development goal</source>
        <translation>Meta de los ODS</translation>
    </message>
    <message>
        <source>ILO convention</source>
        <translation>Convenio de la OIT</translation>
    </message>
</context>
<context>
    <name>TwoRecordsPanel</name>
    <message>
        <source>Merged record</source>
        <translation>Registro fusionado</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>Merged &amp;record</source>
        <translation>Registro &amp;fusionado</translation>
    </message>
    <message>
        <source>What is shown of the two records</source>
        <translation>Qué se muestra de los dos registros</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>&amp;No es un duplicado</translation>
    </message>
    <message>
        <source>&amp;Open both</source>
        <translation>&amp;Abrir ambos</translation>
    </message>
    <message>
        <source>Choose a pair to see its records side by side.</source>
        <translation>Elija un par para ver sus registros lado a lado.</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Fusionar…</translation>
    </message>
</context>
<context>
    <name>TwoRecordsWindow</name>
    <message>
        <source>Merge two records</source>
        <translation>Fusionar dos registros</translation>
    </message>
    <message>
        <source>Compare two records</source>
        <translation>Comparar dos registros</translation>
    </message>
</context>
<context>
    <name>TwoVersions</name>
    <message>
        <source>The record then and now</source>
        <translation>El registro entonces y ahora</translation>
    </message>
    <message>
        <source>Choose one record to see what differs.</source>
        <translation>Elija un registro para ver qué difiere.</translation>
    </message>
    <message>
        <source>It was saved after the backup was made.</source>
        <translation>Se guardó después de hacer la copia.</translation>
    </message>
    <message>
        <source>It is not in the catalogue any more.</source>
        <translation>Ya no está en el catálogo.</translation>
    </message>
    <message>
        <source>It is in the trash now.</source>
        <translation>Ahora está en la papelera.</translation>
    </message>
    <message>
        <source>It was in the trash then.</source>
        <translation>Entonces estaba en la papelera.</translation>
    </message>
    <message>
        <source>Then: {then}</source>
        <translation>Entonces: {then}</translation>
    </message>
    <message>
        <source>Now: {now}</source>
        <translation>Ahora: {now}</translation>
    </message>
</context>
<context>
    <name>VersionsPane</name>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Del colega</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aquí ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) chosen</source>
        <translation>
            <numerusform>%Ln línea elegida</numerusform>
            <numerusform>%Ln líneas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, fila {row}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>WorkKeeping</name>
    <message>
        <source>Go on where you left off, or put it aside: it is offered again another time.</source>
        <translation>Continúe donde lo dejó o apártelo: se le ofrecerá de nuevo en otra ocasión.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>&amp;Put aside</source>
        <translation>&amp;Apartar</translation>
    </message>
</context>
<context>
    <name>_Behind</name>
    <message>
        <source>Close the list</source>
        <translation>Cerrar la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>{bar}: {count}</source>
        <translation>{bar}: {count}</translation>
    </message>
</context>
<context>
    <name>_FacetButton</name>
    <message>
        <source>not {}</source>
        <translation>excepto {}</translation>
    </message>
    <message>
        <source>{} chosen</source>
        <translation>{} elegidos</translation>
    </message>
    <message>
        <source>{} left out</source>
        <translation>{} excluidos</translation>
    </message>
    <message>
        <source>{} chosen, {} left out</source>
        <translation>{} elegido(s), {} excluido(s)</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Remove row</source>
        <translation>Quitar fila</translation>
    </message>
    <message>
        <source>Remove {} {}</source>
        <translation>Quitar {} {}</translation>
    </message>
    <message>
        <source>Remove (Ctrl+Delete)</source>
        <translation>Quitar (Ctrl+Supr)</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>New &amp;catalogue…</source>
        <translation>Nuevo &amp;catálogo…</translation>
    </message>
    <message>
        <source>&amp;Open catalogue…</source>
        <translation>&amp;Abrir catálogo…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>C&amp;heck catalogue</source>
        <translation>Veri&amp;ficar catálogo</translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translation>&amp;Hacer copia de seguridad ahora</translation>
    </message>
    <message>
        <source>&amp;Who changed what…</source>
        <translation>&amp;Quién cambió qué…</translation>
    </message>
    <message>
        <source>&amp;Bring in a workbook…</source>
        <translation>&amp;Importar un libro de cálculo…</translation>
    </message>
    <message>
        <source>C&amp;apture a page or report…</source>
        <translation>Cap&amp;turar una página o un informe…</translation>
    </message>
    <message>
        <source>&amp;Merge a colleague’s workbook…</source>
        <translation>&amp;Fusionar el libro de un colega…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Template to fill in…</source>
        <translation>&amp;Plantilla para completar…</translation>
    </message>
    <message>
        <source>Meeting pac&amp;k…</source>
        <translation>Dossier para la &amp;reunión…</translation>
    </message>
    <message>
        <source>Pr&amp;int preview…</source>
        <translation>Vista previa de im&amp;presión…</translation>
    </message>
    <message>
        <source>Please up&amp;date, by country…</source>
        <translation>Pedir actuali&amp;zación, por país…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Cerrar &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Copy record as &amp;text</source>
        <translation>Copiar registro como &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Paste cells…</source>
        <translation>&amp;Pegar celdas…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>Chan&amp;ge several records…</source>
        <translation>Cam&amp;biar varios registros…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Next fo&amp;und words</source>
        <translation>Coincidencia si&amp;guiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious found words</source>
        <translation>Coincidencia a&amp;nterior</translation>
    </message>
    <message>
        <source>Sa&amp;ve search…</source>
        <translation>Gu&amp;ardar búsqueda…</translation>
    </message>
    <message>
        <source>Up&amp;date saved search</source>
        <translation>Actua&amp;lizar búsqueda guardada</translation>
    </message>
    <message>
        <source>Copy searc&amp;h as text</source>
        <translation>Copiar búsqueda co&amp;mo texto</translation>
    </message>
    <message>
        <source>F&amp;orget recent searches</source>
        <translation>B&amp;orrar búsquedas recientes</translation>
    </message>
    <message>
        <source>&amp;Go to or do…</source>
        <translation>&amp;Ir a o hacer…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>Reading pan&amp;e</source>
        <translation>Panel de &amp;lectura</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>&amp;Filtros</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto &amp;más pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Tamaño de texto habitual</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla c&amp;ompleta</translation>
    </message>
    <message>
        <source>New &amp;exchange</source>
        <translation>Nuevo &amp;intercambio</translation>
    </message>
    <message>
        <source>New &amp;project</source>
        <translation>Nuevo &amp;proyecto</translation>
    </message>
    <message>
        <source>New &amp;framework</source>
        <translation>Nuevo &amp;marco</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Compare t&amp;wo records…</source>
        <translation>Comparar &amp;dos registros…</translation>
    </message>
    <message>
        <source>Merge two re&amp;cords…</source>
        <translation>Fusionar dos re&amp;gistros…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Timeline and figures…</source>
        <translation>&amp;Cronología y cifras…</translation>
    </message>
    <message>
        <source>&amp;Status report…</source>
        <translation>&amp;Informe de avance…</translation>
    </message>
    <message>
        <source>Countr&amp;y profile</source>
        <translation>Perfil del pa&amp;ís</translation>
    </message>
    <message>
        <source>Who could he&amp;lp…</source>
        <translation>Quién podría a&amp;yudar…</translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>En&amp;viar a la papelera</translation>
    </message>
    <message>
        <source>&amp;Restore from trash</source>
        <translation>&amp;Restaurar de la papelera</translation>
    </message>
    <message>
        <source>Remove for &amp;good…</source>
        <translation>E&amp;liminar definitivamente…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About CoopDesk</source>
        <translation>&amp;Acerca de CoopDesk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>attached</name>
    <message>
        <source>Open this file outside CoopDesk?</source>
        <translation>¿Abrir este archivo fuera de CoopDesk?</translation>
    </message>
    <message>
        <source>{name}, {size}
What is opened is a copy: the file on the record stays as it is. Open only what you know the sender of.</source>
        <translation>{name}, {size}
Lo que se abre es una copia: el archivo del registro queda como está. Abra solo aquello cuyo remitente conozca.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Guardar el archivo como</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Parties not confirmed</source>
        <translation>Partes sin confirmar</translation>
    </message>
    <message>
        <source>Taken from running text</source>
        <translation>Tomado de texto corrido</translation>
    </message>
    <message>
        <source>Contradictions and doubts</source>
        <translation>Contradicciones y dudas</translation>
    </message>
    <message>
        <source>Parties missing</source>
        <translation>Faltan partes</translation>
    </message>
    <message>
        <source>Dates missing</source>
        <translation>Faltan fechas</translation>
    </message>
    <message>
        <source>Topics missing</source>
        <translation>Faltan temas</translation>
    </message>
    <message>
        <source>Over, but still open</source>
        <translation>Terminado, pero aún abierto</translation>
    </message>
    <message>
        <source>Open, untouched for a year</source>
        <translation>Abierto, sin cambios desde hace un año</translation>
    </message>
    <message>
        <source>Topics the thesaurus lacks</source>
        <translation>Temas que el tesauro no tiene</translation>
    </message>
    <message>
        <source>Own topics without codes elsewhere</source>
        <translation>Temas propios sin códigos externos</translation>
    </message>
    <message>
        <source>Dead links</source>
        <translation>Enlaces rotos</translation>
    </message>
    <message>
        <source>The role follows from a text only. Confirm it, or open the record.</source>
        <translation>El papel se deduce solo de un texto. Confírmelo o abra el registro.</translation>
    </message>
    <message>
        <source>A field was understood from prose. Confirm it, or open the record.</source>
        <translation>Un campo se entendió a partir de prosa. Confírmelo o abra el registro.</translation>
    </message>
    <message>
        <source>A source contradicts itself or was not understood. Correct the record, or dismiss it.</source>
        <translation>Una fuente se contradice o no se entendió. Corrija el registro o descártelo.</translation>
    </message>
    <message>
        <source>An exchange needs who asked and who gave, or two who took part; a framework two parties; a project one.</source>
        <translation>Un intercambio necesita quién solicitó y quién ofreció, o dos que participaron; un marco, dos partes; un proyecto, una.</translation>
    </message>
    <message>
        <source>Nobody knows when it was or began.</source>
        <translation>Nadie sabe cuándo fue o empezó.</translation>
    </message>
    <message>
        <source>No search by topic finds it.</source>
        <translation>Ninguna búsqueda por tema lo encuentra.</translation>
    </message>
    <message>
        <source>The period is over, the status does not say so. Set the status.</source>
        <translation>El período terminó y el estado no lo dice. Ponga el estado.</translation>
    </message>
    <message>
        <source>Nobody has saved it for a year. Set the status, or say that it is right.</source>
        <translation>Nadie lo ha guardado desde hace un año. Ponga el estado o diga que es correcto.</translation>
    </message>
    <message>
        <source>The record bears a topic that the thesaurus does not have. Map it to one.</source>
        <translation>El registro lleva un tema que el tesauro no tiene. Asígnele uno.</translation>
    </message>
    <message>
        <source>A topic of your own names no purpose code, goal or convention, so exports say less.</source>
        <translation>Un tema propio no nombra código de sector, meta ni convenio, así que las exportaciones dicen menos.</translation>
    </message>
    <message>
        <source>The link was dead when it was read. Correct it, or say that it works.</source>
        <translation>El enlace estaba roto cuando se leyó. Corríjalo o diga que funciona.</translation>
    </message>
    <message>
        <source>No parties, or not all that it needs</source>
        <translation>Sin partes, o no todas las que necesita</translation>
    </message>
    <message>
        <source>No date to begin with</source>
        <translation>Sin fecha de comienzo</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>No code elsewhere</source>
        <translation>Sin código externo</translation>
    </message>
    <message>
        <source>{who}: {role}?</source>
        <translation>{who}: ¿{role}?</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>sin estado</translation>
    </message>
    <message>
        <source>Ended {day}: {status}</source>
        <translation>Terminó el {day}: {status}</translation>
    </message>
    <message>
        <source>{status}; saved last {day}</source>
        <translation>{status}; guardado por última vez el {day}</translation>
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
        <translation>Estaba incorporando “{file}”</translation>
    </message>
    <message>
        <source>You were merging “{file}”</source>
        <translation>Estaba fusionando “{file}”</translation>
    </message>
    <message>
        <source>You were capturing “{file}”</source>
        <translation>Estaba capturando “{file}”</translation>
    </message>
    <message>
        <source>You were reviewing “{file}”</source>
        <translation>Estaba revisando “{file}”</translation>
    </message>
    <message>
        <source>You were changing several records</source>
        <translation>Estaba cambiando varios registros</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>A newer CoopDesk kept it</source>
        <translation>Lo conservó una versión más reciente de CoopDesk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) decided</source>
        <translation>
            <numerusform>%Ln decisión tomada</numerusform>
            <numerusform>%Ln decisiones tomadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{told} · {when}</source>
        <translation>{told} · {when}</translation>
    </message>
    <message>
        <source>You were working on “{file}”</source>
        <translation>Estaba trabajando en “{file}”</translation>
    </message>
    <message>
        <source>You were working on something</source>
        <translation>Estaba trabajando en algo</translation>
    </message>
</context>
<context>
    <name>bulk_edit</name>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>What takes its place</source>
        <translation>Lo que ocupa su lugar</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras enteras</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Palabras que se buscan</translation>
    </message>
    <message>
        <source>What is replaced</source>
        <translation>Lo que se reemplaza</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Lo que se quita</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Lo que se añade</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would change</source>
        <translation>
            <numerusform>%Ln cambiaría</numerusform>
            <numerusform>%Ln cambiarían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln sin cambios</numerusform>
            <numerusform>%Ln sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rechazado</numerusform>
            <numerusform>%Ln rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>any role</source>
        <translation>cualquier función</translation>
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
        <translation>País de las partes</translation>
    </message>
    <message>
        <source>Organisation of parties</source>
        <translation>Organización de las partes</translation>
    </message>
    <message>
        <source>Role of parties</source>
        <translation>Función de las partes</translation>
    </message>
    <message>
        <source>Country, wherever it is named</source>
        <translation>País, dondequiera que se nombre</translation>
    </message>
    <message>
        <source>Organisation, wherever it is named</source>
        <translation>Organización, dondequiera que se nombre</translation>
    </message>
    <message>
        <source>Open next steps: country that owes</source>
        <translation>Próximos pasos abiertos: país responsable</translation>
    </message>
    <message>
        <source>Open next steps: owner</source>
        <translation>Próximos pasos abiertos: responsable</translation>
    </message>
    <message>
        <source>Open next steps: status</source>
        <translation>Próximos pasos abiertos: estado</translation>
    </message>
    <message>
        <source>Open next steps: due</source>
        <translation>Próximos pasos abiertos: plazo</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Todos los textos</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>poner</translation>
    </message>
    <message>
        <source>fill in where empty</source>
        <translation>rellenar si está vacío</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>vaciar</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>reemplazar</translation>
    </message>
    <message>
        <source>find and replace</source>
        <translation>buscar y reemplazar</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>confirm suggested ones</source>
        <translation>confirmar lo sugerido</translation>
    </message>
    <message>
        <source>Records of this kind have no such field.</source>
        <translation>Los registros de este tipo no tienen ese campo.</translation>
    </message>
    <message>
        <source>Records of this kind have no such status or role.</source>
        <translation>Los registros de este tipo no tienen ese estado o función.</translation>
    </message>
    <message>
        <source>A framework cannot stand under itself.</source>
        <translation>Un marco no puede estar bajo sí mismo.</translation>
    </message>
    <message>
        <source>The record would have no title, and stays as it is.</source>
        <translation>El registro se quedaría sin título, y queda como está.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept.</source>
        <translation>El texto tiene un carácter que no se puede guardar.</translation>
    </message>
    <message>
        <source>The record is in the trash; restore it first.</source>
        <translation>El registro está en la papelera; restáurelo antes.</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>queda como está</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{field}, before</source>
        <translation>{field}, antes</translation>
    </message>
    <message>
        <source>{field}, after</source>
        <translation>{field}, después</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Requesting</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Providing</source>
        <translation>Oferente</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Aprendizajes</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
</context>
<context>
    <name>country</name>
    <message>
        <source>The {shown} most frequent of {count} topics.</source>
        <translation>Los {shown} temas más frecuentes de {count}.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>The last {count} years.</source>
        <translation>Los últimos {count} años.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln country(s)</source>
        <translation>
            <numerusform>%Ln país</numerusform>
            <numerusform>Los %Ln países</numerusform>
        </translation>
    </message>
    <message>
        <source>Who could help with {topic}</source>
        <translation>Quién podría ayudar con {topic}</translation>
    </message>
    <message>
        <source>Who could help {country} with {topic}</source>
        <translation>Quién podría ayudar a {country} con {topic}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(s) provided on it</source>
        <translation>
            <numerusform>%Ln país ofreció cooperación sobre ello</numerusform>
            <numerusform>%Ln países ofrecieron cooperación sobre ello</numerusform>
        </translation>
    </message>
    <message>
        <source>No exchange tells of anybody who provided on {topic} or a narrower topic.</source>
        <translation>Ningún intercambio dice de nadie que haya ofrecido cooperación sobre {topic} o un tema más específico.</translation>
    </message>
    <message>
        <source>On a broader topic</source>
        <translation>Sobre un tema más amplio</translation>
    </message>
    <message>
        <source>Exchanges on this topic</source>
        <translation>Intercambios sobre este tema</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln intercambio</numerusform>
            <numerusform>Los %Ln intercambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>provided on it %Ln time(s)</source>
        <translation>
            <numerusform>ofreció %Ln vez sobre ello</numerusform>
            <numerusform>ofreció %Ln veces sobre ello</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned, not held yet</source>
        <translation>
            <numerusform>%Ln previsto, aún no realizado</numerusform>
            <numerusform>%Ln previstos, aún no realizados</numerusform>
        </translation>
    </message>
    <message>
        <source>last in {year}</source>
        <translation>por última vez en {year}</translation>
    </message>
    <message numerus="yes">
        <source>helped {country} %Ln time(s)</source>
        <translation>
            <numerusform>ayudó a {country} %Ln vez</numerusform>
            <numerusform>ayudó a {country} %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>speaks {languages} too</source>
        <translation>también habla {languages}</translation>
    </message>
    <message>
        <source>in {region} as well</source>
        <translation>también en {region}</translation>
    </message>
    <message numerus="yes">
        <source>learnings told of %Ln exchange(s)</source>
        <translation>
            <numerusform>aprendizajes de %Ln intercambio</numerusform>
            <numerusform>aprendizajes de %Ln intercambios</numerusform>
        </translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
    <message>
        <source>helped before</source>
        <translation>ayudó antes</translation>
    </message>
    <message>
        <source>score {score}: {evidence} for the exchanges, {more}</source>
        <translation>puntuación {score}: {evidence} por los intercambios, {more}</translation>
    </message>
    <message>
        <source>score {score}: for the exchanges</source>
        <translation>puntuación {score}: por los intercambios</translation>
    </message>
    <message>
        <source>An exchange counts 1 if it is of today and half as much for every {years} years it lies back; {narrower} of that on a narrower topic, {told} more with learnings. What is planned and not held yet counts {planned}; what was only requested, proposed or cancelled does not count. The sum grows by {language} for a common official language, {region} for a common region, and {known} where the two have worked together on it before.</source>
        <translation>Un intercambio cuenta 1 si es de hoy y la mitad por cada {years} años de antigüedad; {narrower} de eso en un tema más específico, {told} más con aprendizajes. Lo previsto y aún no realizado cuenta {planned}; lo que solo se solicitó, se propuso o se canceló no cuenta. La suma crece en {language} por un idioma oficial común, en {region} por una región común y en {known} si ambos ya trabajaron juntos en ello.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln next step(s)</source>
        <translation>
            <numerusform>Todos los próximos pasos (%Ln)</numerusform>
            <numerusform>Los %Ln próximos pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln learning(s)</source>
        <translation>
            <numerusform>Todos los aprendizajes (%Ln)</numerusform>
            <numerusform>Los %Ln aprendizajes</numerusform>
        </translation>
    </message>
    <message>
        <source>How this is ranked</source>
        <translation>Cómo se ordena</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Country that no longer exists</source>
        <translation>País que ya no existe</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>No record names {place} itself as a party.</source>
        <translation>Ningún registro nombra {place} como parte.</translation>
    </message>
    <message>
        <source>No record names {place} as a party. What it asks for and offers appears here as soon as one does.</source>
        <translation>Ningún registro nombra a {place} como parte. Lo que solicita y ofrece aparece aquí en cuanto alguno lo haga.</translation>
    </message>
    <message numerus="yes">
        <source>Asked for %Ln exchange(s)</source>
        <translation>
            <numerusform>Solicitó %Ln intercambio</numerusform>
            <numerusform>Solicitó %Ln intercambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offered %Ln exchange(s)</source>
        <translation>
            <numerusform>ofreció %Ln intercambio</numerusform>
            <numerusform>ofreció %Ln intercambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took part in %Ln other(s)</source>
        <translation>
            <numerusform>participó en %Ln más</numerusform>
            <numerusform>participó en %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln proyecto</numerusform>
            <numerusform>%Ln proyectos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln framework(s)</source>
        <translation>
            <numerusform>%Ln marco</numerusform>
            <numerusform>%Ln marcos</numerusform>
        </translation>
    </message>
    <message>
        <source>This page tells of records that name the region itself. Its countries have pages of their own:</source>
        <translation>Esta página habla de registros que nombran la región misma. Sus países tienen páginas propias:</translation>
    </message>
    <message>
        <source>Asked for, but nothing came of it yet</source>
        <translation>Solicitado, pero aún sin resultado</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more topic(s)</source>
        <translation>
            <numerusform>y %Ln tema más</numerusform>
            <numerusform>y %Ln temas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln intercambio</numerusform>
            <numerusform>%Ln intercambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Who could help?</source>
        <translation>¿Quién podría ayudar?</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún pendiente</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>plazo: {date}</translation>
    </message>
    <message>
        <source>overdue since {date}</source>
        <translation>vencido desde {date}</translation>
    </message>
    <message>
        <source>What it asked for</source>
        <translation>Lo que solicitó</translation>
    </message>
    <message>
        <source>What it offered</source>
        <translation>Lo que ofreció</translation>
    </message>
    <message>
        <source>What else it took part in</source>
        <translation>En qué más participó</translation>
    </message>
    <message>
        <source>ILO projects</source>
        <translation>Proyectos de la OIT</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Marcos</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>Los %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln partner(s)</source>
        <translation>
            <numerusform>%Ln socio</numerusform>
            <numerusform>Los %Ln socios</numerusform>
        </translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message numerus="yes">
        <source>helped it %Ln time(s)</source>
        <translation>
            <numerusform>le ayudó %Ln vez</numerusform>
            <numerusform>le ayudó %Ln veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was helped %Ln time(s)</source>
        <translation>
            <numerusform>recibió ayuda %Ln vez</numerusform>
            <numerusform>recibió ayuda %Ln veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>both took part %Ln time(s)</source>
        <translation>
            <numerusform>ambos participaron %Ln vez</numerusform>
            <numerusform>ambos participaron %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Aprendizajes</translation>
    </message>
    <message>
        <source>reported by {who}</source>
        <translation>según {who}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>for {countries}</source>
        <translation>para {countries}</translation>
    </message>
    <message>
        <source>from {countries}</source>
        <translation>de {countries}</translation>
    </message>
    <message>
        <source>with {countries}</source>
        <translation>con {countries}</translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message>
        <source>Undo {deed}</source>
        <translation>Deshacer {deed}</translation>
    </message>
    <message>
        <source>Redo {deed}</source>
        <translation>Rehacer {deed}</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>Deshecho: {deed}</translation>
    </message>
    <message>
        <source>Redone: {deed}</source>
        <translation>Rehecho: {deed}</translation>
    </message>
    <message>
        <source>Added “{title}”</source>
        <translation>Se agregó “{title}”</translation>
    </message>
    <message>
        <source>Saved “{title}”</source>
        <translation>Se guardó “{title}”</translation>
    </message>
    <message>
        <source>“{title}” moved to the trash</source>
        <translation>“{title}” se envió a la papelera</translation>
    </message>
    <message>
        <source>“{title}” taken out of the trash</source>
        <translation>“{title}” se sacó de la papelera</translation>
    </message>
    <message>
        <source>“{title}” removed for good</source>
        <translation>“{title}” se eliminó definitivamente</translation>
    </message>
    <message>
        <source>A field of “{title}” is as it was before</source>
        <translation>Un campo de “{title}” está como antes</translation>
    </message>
    <message>
        <source>Next step of “{title}” updated</source>
        <translation>Próximo paso de “{title}” actualizado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s) updated</source>
        <translation>
            <numerusform>%Ln próximo paso actualizado</numerusform>
            <numerusform>%Ln próximos pasos actualizados</numerusform>
        </translation>
    </message>
    <message>
        <source>Records merged: “{title}”</source>
        <translation>Registros fusionados: «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of records merged</source>
        <translation>
            <numerusform>%Ln par de registros fusionado</numerusform>
            <numerusform>%Ln pares de registros fusionados</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” told apart from a record like it</source>
        <translation>«{title}» distinguido de un registro parecido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of records told apart</source>
        <translation>
            <numerusform>%Ln par de registros distinguido</numerusform>
            <numerusform>%Ln pares de registros distinguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic “{title}” added</source>
        <translation>Tema “{title}” agregado</translation>
    </message>
    <message>
        <source>Topic “{title}” saved</source>
        <translation>Tema “{title}” guardado</translation>
    </message>
    <message>
        <source>Topic “{title}” moved</source>
        <translation>Tema “{title}” movido</translation>
    </message>
    <message>
        <source>Topics merged: “{title}”</source>
        <translation>Temas fusionados: “{title}”</translation>
    </message>
    <message>
        <source>Topic “{title}” removed</source>
        <translation>Tema “{title}” eliminado</translation>
    </message>
    <message>
        <source>Search “{title}” saved</source>
        <translation>Búsqueda “{title}” guardada</translation>
    </message>
    <message>
        <source>Search “{title}” updated</source>
        <translation>Búsqueda “{title}” actualizada</translation>
    </message>
    <message>
        <source>Search renamed “{title}”</source>
        <translation>La búsqueda ahora se llama “{title}”</translation>
    </message>
    <message>
        <source>Search “{title}” removed</source>
        <translation>Búsqueda “{title}” eliminada</translation>
    </message>
    <message>
        <source>Search “{title}” moved</source>
        <translation>Búsqueda “{title}” movida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added</source>
        <translation>
            <numerusform>%Ln registro agregado</numerusform>
            <numerusform>%Ln registros agregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln registro cambiado</numerusform>
            <numerusform>%Ln registros cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) moved to the trash</source>
        <translation>
            <numerusform>%Ln registro enviado a la papelera</numerusform>
            <numerusform>%Ln registros enviados a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) taken out of the trash</source>
        <translation>
            <numerusform>%Ln registro sacado de la papelera</numerusform>
            <numerusform>%Ln registros sacados de la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) removed for good</source>
        <translation>
            <numerusform>%Ln registro eliminado definitivamente</numerusform>
            <numerusform>%Ln registros eliminados definitivamente</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” taken back out of a backup</source>
        <translation>“{title}” recuperado de una copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) taken back out of a backup</source>
        <translation>
            <numerusform>%Ln registro recuperado de una copia de seguridad</numerusform>
            <numerusform>%Ln registros recuperados de una copia de seguridad</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample records added</source>
        <translation>Registros de ejemplo agregados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) brought in</source>
        <translation>
            <numerusform>%Ln registro importado</numerusform>
            <numerusform>%Ln registros importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) captured from “{title}”</source>
        <translation>
            <numerusform>%Ln registro tomado de «{title}»</numerusform>
            <numerusform>%Ln registros tomados de «{title}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of “{title}” taken in</source>
        <translation>Informe de “{title}” incorporado</translation>
    </message>
    <message numerus="yes">
        <source>Workbook merged: %Ln record(s)</source>
        <translation>
            <numerusform>Libro fusionado: %Ln registro</numerusform>
            <numerusform>Libro fusionado: %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) saved</source>
        <translation>
            <numerusform>%Ln registro guardado</numerusform>
            <numerusform>%Ln registros guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>adding “{title}”</source>
        <translation>adición de “{title}”</translation>
    </message>
    <message>
        <source>changes to “{title}”</source>
        <translation>cambios en “{title}”</translation>
    </message>
    <message>
        <source>deleting “{title}”</source>
        <translation>eliminación de “{title}”</translation>
    </message>
    <message>
        <source>restoring “{title}”</source>
        <translation>restauración de “{title}”</translation>
    </message>
    <message>
        <source>removing “{title}” for good</source>
        <translation>eliminación definitiva de “{title}”</translation>
    </message>
    <message>
        <source>bringing back a field of “{title}”</source>
        <translation>restauración de un campo de “{title}”</translation>
    </message>
    <message>
        <source>change of a next step of “{title}”</source>
        <translation>cambio en un próximo paso de “{title}”</translation>
    </message>
    <message numerus="yes">
        <source>change of %Ln next step(s)</source>
        <translation>
            <numerusform>cambio en %Ln próximo paso</numerusform>
            <numerusform>cambio en %Ln próximos pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>merging “{title}”</source>
        <translation>la fusión de «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>merging %Ln pair(s) of records</source>
        <translation>
            <numerusform>la fusión de %Ln par de registros</numerusform>
            <numerusform>la fusión de %Ln pares de registros</numerusform>
        </translation>
    </message>
    <message>
        <source>telling “{title}” apart from a record like it</source>
        <translation>la distinción de «{title}» y un registro parecido</translation>
    </message>
    <message numerus="yes">
        <source>telling %Ln pair(s) of records apart</source>
        <translation>
            <numerusform>la distinción de %Ln par de registros</numerusform>
            <numerusform>la distinción de %Ln pares de registros</numerusform>
        </translation>
    </message>
    <message>
        <source>adding the topic “{title}”</source>
        <translation>adición del tema “{title}”</translation>
    </message>
    <message>
        <source>changes to the topic “{title}”</source>
        <translation>cambios en el tema “{title}”</translation>
    </message>
    <message>
        <source>moving the topic “{title}”</source>
        <translation>reubicación del tema “{title}”</translation>
    </message>
    <message>
        <source>merging the topics “{title}”</source>
        <translation>fusión de los temas “{title}”</translation>
    </message>
    <message>
        <source>removing the topic “{title}”</source>
        <translation>eliminación del tema “{title}”</translation>
    </message>
    <message>
        <source>saving the search “{title}”</source>
        <translation>guardado de la búsqueda “{title}”</translation>
    </message>
    <message>
        <source>changes to the search “{title}”</source>
        <translation>cambios en la búsqueda “{title}”</translation>
    </message>
    <message>
        <source>renaming the search “{title}”</source>
        <translation>cambio de nombre de la búsqueda “{title}”</translation>
    </message>
    <message>
        <source>removing the search “{title}”</source>
        <translation>eliminación de la búsqueda “{title}”</translation>
    </message>
    <message>
        <source>moving the search “{title}”</source>
        <translation>reubicación de la búsqueda “{title}”</translation>
    </message>
    <message numerus="yes">
        <source>adding %Ln record(s)</source>
        <translation>
            <numerusform>adición de %Ln registro</numerusform>
            <numerusform>adición de %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bulk edit of %Ln record(s)</source>
        <translation>
            <numerusform>el cambio de %Ln registro</numerusform>
            <numerusform>el cambio de %Ln registros a la vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %Ln record(s)</source>
        <translation>
            <numerusform>eliminación de %Ln registro</numerusform>
            <numerusform>eliminación de %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring %Ln record(s)</source>
        <translation>
            <numerusform>restauración de %Ln registro</numerusform>
            <numerusform>restauración de %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing %Ln record(s) for good</source>
        <translation>
            <numerusform>eliminación definitiva de %Ln registro</numerusform>
            <numerusform>eliminación definitiva de %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>taking “{title}” back out of a backup</source>
        <translation>recuperar “{title}” de una copia</translation>
    </message>
    <message numerus="yes">
        <source>taking %Ln record(s) back out of a backup</source>
        <translation>
            <numerusform>recuperar %Ln registro de una copia</numerusform>
            <numerusform>recuperar %Ln registros de una copia</numerusform>
        </translation>
    </message>
    <message>
        <source>adding the sample records</source>
        <translation>adición de los registros de ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>import of %Ln record(s)</source>
        <translation>
            <numerusform>importación de %Ln registro</numerusform>
            <numerusform>importación de %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>capture of “{title}”</source>
        <translation>lo tomado de «{title}»</translation>
    </message>
    <message>
        <source>taking in a report of “{title}”</source>
        <translation>incorporar un informe de “{title}”</translation>
    </message>
    <message>
        <source>merge of “{title}”</source>
        <translation>la fusión de «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>changes to %Ln record(s)</source>
        <translation>
            <numerusform>cambios en %Ln registro</numerusform>
            <numerusform>cambios en %Ln registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Almost certain</source>
        <translation>Casi seguro</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>same reference</source>
        <translation>misma referencia</translation>
    </message>
    <message>
        <source>other reference</source>
        <translation>otra referencia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) in common</source>
        <translation>
            <numerusform>%Ln tema en común</numerusform>
            <numerusform>%Ln temas en común</numerusform>
        </translation>
    </message>
    <message>
        <source>texts {percent} % alike</source>
        <translation>textos {percent} % parecidos</translation>
    </message>
    <message>
        <source>in two languages</source>
        <translation>en dos idiomas</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>mismo título</translation>
    </message>
    <message>
        <source>titles {percent} % alike</source>
        <translation>títulos {percent} % parecidos</translation>
    </message>
    <message>
        <source>one says more</source>
        <translation>uno dice más</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>otras palabras</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>otro número</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>otro lugar</translation>
    </message>
    <message>
        <source>{alike}, {gap}</source>
        <translation>{alike}, {gap}</translation>
    </message>
    <message>
        <source>no country in common</source>
        <translation>ningún país en común</translation>
    </message>
    <message>
        <source>{countries} in common</source>
        <translation>{countries} en común</translation>
    </message>
    <message>
        <source>same dates</source>
        <translation>mismas fechas</translation>
    </message>
    <message>
        <source>same beginning</source>
        <translation>mismo inicio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) apart</source>
        <translation>
            <numerusform>%Ln día de diferencia</numerusform>
            <numerusform>%Ln días de diferencia</numerusform>
        </translation>
    </message>
    <message>
        <source>other years</source>
        <translation>otros años</translation>
    </message>
</context>
<context>
    <name>facets</name>
    <message>
        <source>Requesting</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Providing</source>
        <translation>Oferente</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Cualquier país</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>excepto {value}</translation>
    </message>
    <message>
        <source>{facet}: {value}</source>
        <translation>{facet}: {value}</translation>
    </message>
</context>
<context>
    <name>field_words</name>
    <message>
        <source>printed without a number</source>
        <translation>impreso sin número</translation>
    </message>
    <message>
        <source>only suggested</source>
        <translation>solo sugerido</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Datos al</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Country held</source>
        <translation>País sede</translation>
    </message>
    <message>
        <source>Announcement number</source>
        <translation>Número de convocatoria</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>IATI identifier</source>
        <translation>Identificador IATI</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fin previsto</translation>
    </message>
    <message>
        <source>Revised end</source>
        <translation>Fin revisado</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Executing body</source>
        <translation>Organismo ejecutor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo de marco</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Aprendizajes</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Related records</source>
        <translation>Registros relacionados</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Descripciones</translation>
    </message>
    <message>
        <source>Agreement numbers</source>
        <translation>Números de convenio</translation>
    </message>
    <message>
        <source>Intervention models</source>
        <translation>Modelos de intervención</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation>Informes de avance</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Dudas</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de verificación</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Agregado el</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Agregado por</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Modificado el</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Modificado por</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Enviado a la papelera</translation>
    </message>
    <message>
        <source>Requesting</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Providing</source>
        <translation>Oferente</translation>
    </message>
    <message>
        <source>Other parties</source>
        <translation>Otras partes</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>País o región</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reportado por</translation>
    </message>
    <message>
        <source>Kind of result</source>
        <translation>Tipo de resultado</translation>
    </message>
    <message>
        <source>Owner, country</source>
        <translation>Responsable, país</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Done (%)</source>
        <translation>Avance (%)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Obstáculo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Link was dead</source>
        <translation>Enlace roto</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Suma de verificación del archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Otro registro</translation>
    </message>
    <message>
        <source>Amount as written</source>
        <translation>Monto según la fuente</translation>
    </message>
    <message>
        <source>Agreement number</source>
        <translation>Número de convenio</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Según la fuente</translation>
    </message>
    <message>
        <source>Status in the source</source>
        <translation>Estado en la fuente</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Períodos</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Record at that time</source>
        <translation>Registro en ese momento</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Checksum of the source</source>
        <translation>Suma de verificación de la fuente</translation>
    </message>
    <message>
        <source>From line</source>
        <translation>Desde la línea</translation>
    </message>
    <message>
        <source>To line</source>
        <translation>Hasta la línea</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Precision of the start</source>
        <translation>Precisión del inicio</translation>
    </message>
    <message>
        <source>Precision of the end</source>
        <translation>Precisión del fin</translation>
    </message>
    <message>
        <source>Shape of the period</source>
        <translation>Forma del período</translation>
    </message>
    <message>
        <source>Dates as written</source>
        <translation>Fechas según la fuente</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>A line can serve several models: {links} links on {lines}.</source>
        <translation>Una línea puede servir a varios modelos: {links} vínculos en {lines}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines per intervention model</source>
        <translation>Líneas por modelo de intervención</translation>
    </message>
    <message>
        <source>Activities per intervention model</source>
        <translation>Actividades por modelo de intervención</translation>
    </message>
    <message>
        <source>Intervention model</source>
        <translation>Modelo de intervención</translation>
    </message>
    <message>
        <source>Lines per category</source>
        <translation>Líneas por categoría</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Committed budget</source>
        <translation>Presupuesto comprometido</translation>
    </message>
    <message>
        <source>Time elapsed</source>
        <translation>Tiempo transcurrido</translation>
    </message>
    <message>
        <source>Needs a start, an end and the day it is told as of.</source>
        <translation>Necesita un inicio, un fin y el día al que se refiere.</translation>
    </message>
    <message>
        <source>{percent} · overdue</source>
        <translation>{percent} · vencido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies)</source>
        <translation>
            <numerusform>%Ln actividad</numerusform>
            <numerusform>%Ln actividades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln line(s)</source>
        <translation>
            <numerusform>en %Ln línea</numerusform>
            <numerusform>en %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them women</source>
        <translation>
            <numerusform>%Ln de ellas mujer</numerusform>
            <numerusform>%Ln de ellas mujeres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) without a number</source>
        <translation>
            <numerusform>%Ln grupo sin número</numerusform>
            <numerusform>%Ln grupos sin número</numerusform>
        </translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Personas capacitadas</translation>
    </message>
    <message>
        <source>Computed: {value}</source>
        <translation>Calculado: {value}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>In the source only as a picture</source>
        <translation>En la fuente solo como imagen</translation>
    </message>
    <message>
        <source>{origin}, as of {day}</source>
        <translation>{origin}, al {day}</translation>
    </message>
    <message>
        <source>Total budget: {amount}</source>
        <translation>Presupuesto total: {amount}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} de {whole}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>{days} of {whole} days, as of {day}</source>
        <translation>{days} de {whole} días, al {day}</translation>
    </message>
    <message>
        <source>until the revised end, {day}</source>
        <translation>hasta el fin revisado, {day}</translation>
    </message>
    <message>
        <source>until the planned end, {day}</source>
        <translation>hasta el fin previsto, {day}</translation>
    </message>
    <message>
        <source>until the end of the period, {day}</source>
        <translation>hasta el fin del período, {day}</translation>
    </message>
</context>
<context>
    <name>file_kinds</name>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>un documento PostScript</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un documento RTF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a recording or a film</source>
        <translation>una grabación o un vídeo</translation>
    </message>
    <message>
        <source>an archive of other files</source>
        <translation>un archivo comprimido con otros archivos</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a data file of a statistics program</source>
        <translation>un archivo de datos de un programa estadístico</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a workbook of an Excel before 1993</source>
        <translation>un libro de un Excel anterior a 1993</translation>
    </message>
    <message>
        <source>a spreadsheet of a program of long ago</source>
        <translation>una hoja de cálculo de un programa muy antiguo</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>un documento de texto</translation>
    </message>
    <message>
        <source>a workbook</source>
        <translation>un libro de cálculo</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>una presentación</translation>
    </message>
    <message>
        <source>an e-mail message</source>
        <translation>un mensaje de correo</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>un dibujo</translation>
    </message>
    <message>
        <source>a document of Apple’s Numbers, Pages or Keynote</source>
        <translation>un documento de Numbers, Pages o Keynote de Apple</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>un libro electrónico</translation>
    </message>
    <message>
        <source>a web page without a table</source>
        <translation>una página web sin tabla</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>un archivo JSON</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un archivo XML</translation>
    </message>
    <message>
        <source>a plain text</source>
        <translation>un texto sin formato</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>record {number}</source>
        <translation>registro {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached file(s) that nothing names any more removed.</source>
        <translation>
            <numerusform>Se eliminó %Ln archivo adjunto que ya nada menciona.</numerusform>
            <numerusform>Se eliminaron %Ln archivos adjuntos que ya nada menciona.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is not as it was saved.</source>
        <translation>«{title}» no está como se guardó.</translation>
    </message>
    <message>
        <source>“{title}” cannot be read any more.</source>
        <translation>“{title}” ya no se puede leer.</translation>
    </message>
    <message>
        <source>“{title}” is gone, though nobody removed it.</source>
        <translation>“{title}” ha desaparecido, aunque nadie lo eliminó.</translation>
    </message>
    <message>
        <source>The history is not as it was written (change {about}).</source>
        <translation>El historial no está como se escribió (cambio {about}).</translation>
    </message>
    <message>
        <source>Some rows belong to no record (table {about}).</source>
        <translation>Algunas filas no pertenecen a ningún registro (tabla {about}).</translation>
    </message>
    <message>
        <source>The file is damaged: {about}</source>
        <translation>El archivo está dañado: {about}</translation>
    </message>
    <message>
        <source>The file “{about}”, attached to “{title}”, is missing.</source>
        <translation>Falta el archivo “{about}”, adjunto a “{title}”.</translation>
    </message>
    <message>
        <source>The file “{about}”, attached to “{title}”, is not as it was attached.</source>
        <translation>El archivo “{about}”, adjunto a “{title}”, no es como cuando se adjuntó.</translation>
    </message>
    <message>
        <source>The search index is damaged and could not be made anew.</source>
        <translation>El índice de búsqueda está dañado y no se pudo reconstruir.</translation>
    </message>
    <message>
        <source>The search index was damaged and was made anew.</source>
        <translation>El índice de búsqueda estaba dañado y se reconstruyó.</translation>
    </message>
</context>
<context>
    <name>follow_up</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln añadido</numerusform>
            <numerusform>%Ln añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln hecho</numerusform>
            <numerusform>%Ln hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}
overdue</source>
        <translation>{day}
vencido</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Desde entonces</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → a</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Última nota</translation>
    </message>
    <message>
        <source>No date was agreed</source>
        <translation>No se acordó fecha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>vencido hace %Ln día</numerusform>
            <numerusform>vencido hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vence hoy</translation>
    </message>
    <message numerus="yes">
        <source>Due in %Ln day(s)</source>
        <translation>
            <numerusform>Vence en %Ln día</numerusform>
            <numerusform>Vence en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln vencido</numerusform>
            <numerusform>%Ln vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due within 30 days</source>
        <translation>
            <numerusform>%Ln vence en 30 días</numerusform>
            <numerusform>%Ln vencen en 30 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due later</source>
        <translation>
            <numerusform>%Ln vence más tarde</numerusform>
            <numerusform>%Ln vencen más tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation>
            <numerusform>%Ln sin fecha</numerusform>
            <numerusform>%Ln sin fecha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s) are overdue</source>
        <translation>
            <numerusform>%Ln próximo paso está vencido</numerusform>
            <numerusform>%Ln próximos pasos están vencidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holders</name>
    <message>
        <source>{by} on {host} has “{name}” open since {since}.</source>
        <translation>{by} en {host} tiene abierto “{name}” desde {since}.</translation>
    </message>
    <message>
        <source>“{name}” is open in another CoopDesk of yours since {since}.</source>
        <translation>“{name}” está abierto en otro CoopDesk suyo desde {since}.</translation>
    </message>
    <message>
        <source>{by} on {host} had “{name}” open, and was last seen {heard}.</source>
        <translation>{by} en {host} tenía abierto “{name}” y dio señales por última vez {heard}.</translation>
    </message>
    <message>
        <source>Read only: another file took its place</source>
        <translation>Solo lectura: otro archivo ocupó su lugar</translation>
    </message>
    <message>
        <source>Opened to read only</source>
        <translation>Abierto solo para leer</translation>
    </message>
    <message>
        <source>Read only: open in another window of yours</source>
        <translation>Solo lectura: abierto en otra ventana suya</translation>
    </message>
    <message>
        <source>Read only: open with {by} on {host}</source>
        <translation>Solo lectura: abierto por {by} en {host}</translation>
    </message>
    <message>
        <source>Another file, perhaps a backup, took the place of “{name}”; you still see what was there before: please open it again.</source>
        <translation>Otro archivo, quizá una copia de seguridad, ocupó el lugar de “{name}”; usted sigue viendo lo que había antes: ábralo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” lies in a folder that {place} copies. Please let one person at a time open it, and wait until {place} has copied it before you open it on another computer: {place} cannot unite two versions and keeps them as two files.</source>
        <translation>“{name}” está en una carpeta que {place} copia. Deje que lo abra una sola persona a la vez y espere a que {place} lo haya copiado antes de abrirlo en otro equipo: {place} no puede unir dos versiones y las conserva como dos archivos.</translation>
    </message>
    <message>
        <source>“{name}” lies on a network share ({place}). One person at a time can change it; whoever comes second reads. If the connection often breaks, keep the catalogue on this computer and let backups go to the share.</source>
        <translation>“{name}” está en una carpeta de red ({place}). Solo una persona a la vez puede cambiarlo; quien llega después lee. Si la conexión se corta a menudo, guarde el catálogo en este equipo y deje que las copias vayan a la red.</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>internal note</source>
        <translation>nota interna</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Keep as an internal note</source>
        <translation>Conservar como nota interna</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificada</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>omitida por usted</translation>
    </message>
    <message>
        <source>not data</source>
        <translation>sin datos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln same</source>
        <translation>
            <numerusform>%Ln igual</numerusform>
            <numerusform>%Ln iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate</source>
        <translation>
            <numerusform>%Ln duplicada</numerusform>
            <numerusform>%Ln duplicadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln rechazado</numerusform>
            <numerusform>%Ln rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by you</source>
        <translation>
            <numerusform>%Ln omitida por usted</numerusform>
            <numerusform>%Ln omitidas por usted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not data</source>
        <translation>
            <numerusform>%Ln sin datos</numerusform>
            <numerusform>%Ln sin datos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are added to the catalogue</source>
        <translation>Filas que se agregan al catálogo</translation>
    </message>
    <message>
        <source>Rows the catalogue has already, word for word</source>
        <translation>Filas que el catálogo ya tiene, palabra por palabra</translation>
    </message>
    <message>
        <source>Rows that change a record of the catalogue</source>
        <translation>Filas que modifican un registro del catálogo</translation>
    </message>
    <message>
        <source>Rows that say the same as an earlier row of the file</source>
        <translation>Filas que dicen lo mismo que una fila anterior del archivo</translation>
    </message>
    <message>
        <source>Rows that are left out until they are corrected</source>
        <translation>Filas que se omiten hasta que se corrijan</translation>
    </message>
    <message>
        <source>Rows that you decided to leave out</source>
        <translation>Filas que decidió omitir</translation>
    </message>
    <message>
        <source>Headings, totals, examples and other rows that are no records</source>
        <translation>Encabezados, totales, ejemplos y otras filas que no son registros</translation>
    </message>
    <message>
        <source>its heading</source>
        <translation>su encabezado</translation>
    </message>
    <message>
        <source>a word people use for it</source>
        <translation>un término de uso común</translation>
    </message>
    <message>
        <source>a heading much like it</source>
        <translation>un encabezado muy parecido</translation>
    </message>
    <message>
        <source>what its cells hold</source>
        <translation>lo que contienen sus celdas</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>como la última vez</translation>
    </message>
    <message>
        <source>where our export had it</source>
        <translation>su lugar en nuestra exportación</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>elegido aquí</translation>
    </message>
    <message>
        <source>another column is that already</source>
        <translation>otra columna ya lo es</translation>
    </message>
    <message>
        <source>is in the column marked +</source>
        <translation>está en la columna marcada con +</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>“{0}” is a day that does not exist; the words are kept. Write it like 2024-03-15.</source>
        <translation>“{0}” es un día que no existe; se conserva el texto. Escríbalo así: 2024-03-15.</translation>
    </message>
    <message>
        <source>“{0}” may be two different days, and nothing in the column decides; the words are kept. Write it like 2024-03-15.</source>
        <translation>“{0}” puede ser dos días distintos y nada en la columna lo decide; se conserva el texto. Escríbalo así: 2024-03-15.</translation>
    </message>
    <message>
        <source>“{0}” is not understood as a date; the words are kept. Write it like 2024-03-15 or March 2024.</source>
        <translation>“{0}” no se entiende como fecha; se conserva el texto. Escríbala así: 2024-03-15 o marzo de 2024.</translation>
    </message>
    <message>
        <source>“{0}” lies before the start, “{1}”; both are kept. Check which one is right.</source>
        <translation>“{0}” es anterior al inicio, “{1}”; se conservan ambos. Verifique cuál es el correcto.</translation>
    </message>
    <message>
        <source>“{0}” is no country or region known here; the words are kept. Write its name or its ISO code.</source>
        <translation>“{0}” no es un país o región que se conozca aquí; se conserva el texto. Escriba su nombre o su código ISO.</translation>
    </message>
    <message>
        <source>“{0}” is none of the words of this column; the words are kept, marked to be checked. Choose one from the list of the template.</source>
        <translation>“{0}” no es ninguno de los términos de esta columna; las palabras se conservan, marcadas para revisar. Elija uno de la lista de la plantilla.</translation>
    </message>
    <message>
        <source>“{0}” is no topic known here; the words are kept, marked to be checked. Choose one from the list, or add the topic first.</source>
        <translation>“{0}” no es un tema que se conozca aquí; las palabras se conservan, marcadas para revisar. Elija uno de la lista o agregue antes el tema.</translation>
    </message>
    <message>
        <source>“{0}” is no whole number; the words are kept, marked to be checked. Write digits only.</source>
        <translation>“{0}” no es un número entero; las palabras se conservan, marcadas para revisar. Escriba solo cifras.</translation>
    </message>
    <message>
        <source>“{0}” is not understood as an amount; the words are kept. Write digits with a decimal point.</source>
        <translation>“{0}” no se entiende como monto; se conserva el texto. Escriba cifras con punto decimal.</translation>
    </message>
    <message>
        <source>“{0}” is no currency known here; the words are kept. Write its code, such as USD.</source>
        <translation>“{0}” no es una moneda que se conozca aquí; se conserva el texto. Escriba su código, por ejemplo USD.</translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no; the words are kept, marked to be checked. Write yes or no.</source>
        <translation>“{0}” no es ni sí ni no; las palabras se conservan, marcadas para revisar. Escriba sí o no.</translation>
    </message>
    <message>
        <source>The cell shows the error {0} and is taken as empty. Mend the formula and save the file again.</source>
        <translation>La celda muestra el error {0} y se toma como vacía. Corrija la fórmula y guarde el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The cell holds a formula without a result and is taken as empty. Open the file, save it, and bring it in again.</source>
        <translation>La celda contiene una fórmula sin resultado y se toma como vacía. Abra el archivo, guárdelo e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The text holds a character that no file can keep; it was left out.</source>
        <translation>El texto contiene un carácter que ningún archivo puede conservar; se omitió.</translation>
    </message>
    <message>
        <source>The rest of this text is missing from the sheet Texts; the row is left out. Export the file again.</source>
        <translation>El resto de este texto falta en la hoja Texts; la fila se omite. Exporte el archivo de nuevo.</translation>
    </message>
    <message>
        <source>There is no framework “{0}”; the name is kept, marked to be checked. Add the framework first.</source>
        <translation>No existe el marco “{0}”; el nombre se conserva, marcado para revisar. Agregue antes el marco.</translation>
    </message>
    <message>
        <source>The row has no title and is left out. Write one into its cell here (F2), or into the file.</source>
        <translation>La fila no tiene título y se omite. Escriba uno en su celda aquí (F2) o en el archivo.</translation>
    </message>
    <message>
        <source>The row is left out: “{1}” cannot stand in “{0}”. Correct the cell here (F2), or in the file.</source>
        <translation>La fila se omite: “{1}” no puede estar en “{0}”. Corrija la celda aquí (F2) o en el archivo.</translation>
    </message>
    <message>
        <source>The row holds the headings.</source>
        <translation>La fila contiene los encabezados.</translation>
    </message>
    <message>
        <source>The row stands above the headings.</source>
        <translation>La fila está encima de los encabezados.</translation>
    </message>
    <message>
        <source>The row is a note, not a record.</source>
        <translation>La fila es una nota, no un registro.</translation>
    </message>
    <message>
        <source>The row says nothing.</source>
        <translation>La fila no dice nada.</translation>
    </message>
    <message>
        <source>The row is a heading; the rows under it have “{1}” as “{0}”.</source>
        <translation>La fila es un encabezado; las filas de abajo tienen «{1}» como «{0}».</translation>
    </message>
    <message>
        <source>The row is a total, not a record.</source>
        <translation>La fila es un total, no un registro.</translation>
    </message>
    <message>
        <source>The total says {0}, but the rows add up to {1}. Check which one is right.</source>
        <translation>El total dice {0}, pero las filas suman {1}. Compruebe cuál es correcto.</translation>
    </message>
    <message>
        <source>The row is a line of the form whose record stands in row {0}.</source>
        <translation>La fila es una línea del formulario cuyo registro está en la fila {0}.</translation>
    </message>
    <message>
        <source>The row is an example of the template.</source>
        <translation>La fila es un ejemplo de la plantilla.</translation>
    </message>
    <message>
        <source>The sheet explains or sums up; nothing in it is a record.</source>
        <translation>La hoja explica o resume; nada en ella es un registro.</translation>
    </message>
    <message>
        <source>The row says the same as row {0}.</source>
        <translation>La fila dice lo mismo que la fila {0}.</translation>
    </message>
    <message>
        <source>The row names the same record as row {0} and says something else; it is left out. Keep one of the two.</source>
        <translation>La fila nombra el mismo registro que la fila {0} y dice otra cosa; se omite. Conserve una de las dos.</translation>
    </message>
    <message>
        <source>The row has the title, parties and dates of row {0} but says more or something else; both are brought in.</source>
        <translation>La fila tiene el título, las partes y las fechas de la fila {0}, pero dice más u otra cosa; se importan ambas.</translation>
    </message>
    <message>
        <source>The catalogue has “{0}”, which is {1} % alike. Say whether the row is the same; until then it is new.</source>
        <translation>El catálogo tiene «{0}», que se parece en un {1} %. Diga si la fila es el mismo; hasta entonces es nueva.</translation>
    </message>
    <message>
        <source>The reference “{0}” stands in other rows too ({1}), which say something else; it identifies no record.</source>
        <translation>La referencia «{0}» está también en otras filas ({1}), que dicen otra cosa; no identifica ningún registro.</translation>
    </message>
    <message>
        <source>The row was left out by choice.</source>
        <translation>La fila se omitió por decisión propia.</translation>
    </message>
    <message>
        <source>The record is of another kind in the catalogue; the row is left out. Move it to the right sheet.</source>
        <translation>El registro es de otro tipo en el catálogo; la fila se omite. Pásela a la hoja correcta.</translation>
    </message>
    <message>
        <source>The record is in the trash; the row is left out. Restore the record first.</source>
        <translation>El registro está en la papelera; la fila se omite. Restaure antes el registro.</translation>
    </message>
    <message>
        <source>The record was changed here after the file was made.</source>
        <translation>El registro se modificó aquí después de que se hizo el archivo.</translation>
    </message>
    <message>
        <source>No record “{0}” is in the file or the catalogue; the row is left out. Write the title exactly as on its own sheet.</source>
        <translation>Ni el archivo ni el catálogo contienen un registro “{0}”; la fila se omite. Escriba el título exactamente como en su propia hoja.</translation>
    </message>
    <message>
        <source>Several records are called “{0}”; the row is left out. Give them different titles.</source>
        <translation>Varios registros se llaman “{0}”; la fila se omite. Póngales títulos diferentes.</translation>
    </message>
    <message>
        <source>The row belongs to a record that is left out.</source>
        <translation>La fila pertenece a un registro que se omite.</translation>
    </message>
    <message>
        <source>There is no number {0} in the record to hang this row on; it is left out. Correct the number.</source>
        <translation>El registro no tiene un número {0} al que vincular esta fila; se omite. Corrija el número.</translation>
    </message>
    <message>
        <source>The row names a record and says nothing about it.</source>
        <translation>La fila nombra un registro y no dice nada sobre él.</translation>
    </message>
    <message>
        <source>The column “{0}” is not known; {1} values are not brought in. Choose what it becomes.</source>
        <translation>La columna “{0}” no se conoce; no se importan {1} valores. Elija qué pasa a ser.</translation>
    </message>
    <message>
        <source>Cells of “{0}” that are taken to say what stands above them: {1}. Choose what the column itself becomes, and they stay blank.</source>
        <translation>Celdas de “{0}” que se toman por lo que está encima de ellas: {1}. Elija en qué se convierte la columna misma y quedarán vacías.</translation>
    </message>
    <message>
        <source>The sheet is called after “{1}”; its rows have that as “{0}”. Leave that column out if it says something else.</source>
        <translation>La hoja lleva el nombre “{1}”; sus filas lo tienen como “{0}”. Omita esa columna si dice otra cosa.</translation>
    </message>
    <message>
        <source>The marks under {0} say which countries a row concerns; they stand in the column “{1}”.</source>
        <translation>Las marcas debajo de {0} dicen a qué países se refiere una fila; están en la columna “{1}”.</translation>
    </message>
    <message>
        <source>The sheet has no headings known here; nothing in it is brought in.</source>
        <translation>La hoja no tiene encabezados que se conozcan aquí; no se importa nada de ella.</translation>
    </message>
    <message>
        <source>No column is a title, so nothing here is brought in. Choose which column is the title.</source>
        <translation>Ninguna columna es un título, así que aquí no se importa nada. Elija qué columna es el título.</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>La hoja está vacía.</translation>
    </message>
    <message>
        <source>The sheet explains how a table is filled in; nothing in it is brought in.</source>
        <translation>La hoja explica cómo se rellena una tabla; no se importa nada de ella.</translation>
    </message>
    <message>
        <source>The table lists values to choose from; nothing in it is brought in.</source>
        <translation>La tabla enumera valores para elegir; no se importa nada de ella.</translation>
    </message>
    <message>
        <source>The table lists places, not records; nothing in it is brought in.</source>
        <translation>La tabla enumera lugares, no registros; no se importa nada de ella.</translation>
    </message>
    <message>
        <source>Texts cleaned of tags, escapes or wrong letters: {0}. As they were they stay among the sources of their records; the first was “{1}”.</source>
        <translation>Textos limpiados de etiquetas, códigos o letras equivocadas: {0}. Tal como estaban quedan entre las fuentes de sus registros; el primero era «{1}».</translation>
    </message>
    <message>
        <source>Dates are read as {1}, because of “{0}”.</source>
        <translation>Las fechas se leen como {1}, por “{0}”.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” write day and month in different order; dates that may be either are kept as words.</source>
        <translation>“{0}” y “{1}” escriben el día y el mes en distinto orden; las fechas que admiten ambas lecturas se conservan como texto.</translation>
    </message>
    <message>
        <source>The sheet is hidden; it is read like the others.</source>
        <translation>La hoja está oculta; se lee como las demás.</translation>
    </message>
    <message>
        <source>Rows that are hidden or filtered away: {0}, the first is row {1}. They are read like the others.</source>
        <translation>Filas ocultas o filtradas: {0}; la primera es la fila {1}. Se leen como las demás.</translation>
    </message>
    <message>
        <source>Ranges of merged cells: {0}, the first is {1}. What they show counts for each of their cells.</source>
        <translation>Rangos de celdas combinadas: {0}; el primero es {1}. Lo que muestran vale para cada una de sus celdas.</translation>
    </message>
    <message>
        <source>The workbook counts its days from 1904; its dates are read so.</source>
        <translation>El libro cuenta sus días desde 1904; sus fechas se leen así.</translation>
    </message>
    <message>
        <source>Numbers of this column that are written as text: {0}, the first in row {1}. They are read as they are written.</source>
        <translation>Números de esta columna escritos como texto: {0}; el primero en la fila {1}. Se leen como están escritos.</translation>
    </message>
    <message>
        <source>The text has as many characters as a cell can hold, so its end was cut off before. Look for the whole of it where it came from.</source>
        <translation>El texto tiene tantos caracteres como caben en una celda, así que su final se cortó antes. Busque el texto completo donde se originó.</translation>
    </message>
    <message>
        <source>Of the {1} cells of the sheet, {0} could not be read. Open the file, save it, and bring it in again.</source>
        <translation>De las {1} celdas de la hoja, {0} no se pudieron leer. Abra el archivo, guárdelo e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sheet “{0}” is named in the workbook, but its content is missing.</source>
        <translation>La hoja «{0}» figura en el libro, pero falta su contenido.</translation>
    </message>
    <message>
        <source>Rows or cells that say they stand where no sheet has a place: {0}. They are read behind those before them.</source>
        <translation>Filas o celdas que dicen estar donde ninguna hoja tiene lugar: {0}. Se leen detrás de las anteriores.</translation>
    </message>
    <message>
        <source>Links to other files: {0}. They were not followed; values are those last saved.</source>
        <translation>Enlaces a otros archivos: {0}. No se siguieron; los valores son los últimos guardados.</translation>
    </message>
    <message>
        <source>The name ends in {0}, but what the file holds is {1}, and that is how it is read.</source>
        <translation>El nombre termina en {0}, pero lo que contiene el archivo es {1}, y así se lee.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; it is read as {0}. Look at words with accents.</source>
        <translation>El archivo no dice cómo están escritas sus letras; se lee como {0}. Fíjese en las palabras con acentos.</translation>
    </message>
</context>
<context>
    <name>learnings</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Learned or promised</source>
        <translation>Aprendido o prometido</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Result or status</source>
        <translation>Resultado o estado</translation>
    </message>
    <message>
        <source>Reported or owed by</source>
        <translation>Quién lo dice o lo debe</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → a</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>vence el {day}</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>This address is not opened from here.</source>
        <translation>Esta dirección no se abre desde aquí.</translation>
    </message>
    <message>
        <source>Open this address outside CoopDesk?</source>
        <translation>¿Abrir esta dirección fuera de CoopDesk?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message numerus="yes">
        <source>%Ln exchange(s) without who provided to whom</source>
        <translation>
            <numerusform>%Ln intercambio sin quién brindó a quién</numerusform>
            <numerusform>%Ln intercambios sin quién brindó a quién</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of who helps whom</source>
        <translation>Mapa de quién ayuda a quién</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Se cuenta</translation>
    </message>
    <message>
        <source>Providing</source>
        <translation>Oferente</translation>
    </message>
    <message>
        <source>Requesting</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Requesting, or where</source>
        <translation>Solicitante, o dónde</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Nothing found names a country.</source>
        <translation>Nada de lo encontrado nombra un país.</translation>
    </message>
    <message>
        <source>Drawn are the {drawn} most frequent of {all} pairs; the table has them all.</source>
        <translation>Se dibujan los {drawn} pares más frecuentes de {all}; la tabla los tiene todos.</translation>
    </message>
    <message>
        <source>Not on the map: {places}.</source>
        <translation>No están en el mapa: {places}.</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>changed there</source>
        <translation>cambiado allí</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>column added</source>
        <translation>columna añadida</translation>
    </message>
    <message>
        <source>What only the colleague changed: taken unless you keep ours</source>
        <translation>Lo que solo cambió el colega: se toma salvo que conserve lo nuestro</translation>
    </message>
    <message>
        <source>What is different on both sides, or cannot be taken as it is: stays as it is here until you decide</source>
        <translation>Lo distinto en ambos lados, o que no se puede tomar tal cual: queda como está aquí hasta que usted decida</translation>
    </message>
    <message>
        <source>Rows that are no record of ours: added unless you leave them out</source>
        <translation>Filas que no son registros nuestros: se añaden salvo que las omita</translation>
    </message>
    <message>
        <source>Rows that are no longer in the workbook: nothing is removed unless you say so</source>
        <translation>Filas que ya no están en el libro: no se quita nada salvo que usted lo diga</translation>
    </message>
    <message>
        <source>Columns that our export did not have: left out unless you keep them as internal notes</source>
        <translation>Columnas que nuestra exportación no tenía: se omiten salvo que las guarde como notas internas</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>por decidir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed there</source>
        <translation>
            <numerusform>%Ln cambiado allí</numerusform>
            <numerusform>%Ln cambiados allí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln por decidir</numerusform>
            <numerusform>%Ln por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>%Ln quitado</numerusform>
            <numerusform>%Ln quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) added</source>
        <translation>
            <numerusform>%Ln columna añadida</numerusform>
            <numerusform>%Ln columnas añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>as notes</source>
        <translation>como notas</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>lo del colega</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>lo nuestro</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>&amp;Añadirlo</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Omitirlo</translation>
    </message>
    <message>
        <source>&amp;Remove it here</source>
        <translation>&amp;Quitarlo aquí</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarlo</translation>
    </message>
    <message>
        <source>Keep as internal &amp;notes</source>
        <translation>Guardar como &amp;notas internas</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Tomar lo del colega</translation>
    </message>
    <message>
        <source>&amp;Keep ours</source>
        <translation>&amp;Conservar lo nuestro</translation>
    </message>
    <message>
        <source>It was changed on both sides since the export.</source>
        <translation>Se cambió en ambos lados desde la exportación.</translation>
    </message>
    <message>
        <source>It was removed here meanwhile; taking theirs brings it back.</source>
        <translation>Entretanto se quitó aquí; tomar lo del colega lo recupera.</translation>
    </message>
    <message>
        <source>The record is in the trash here; taking theirs takes it out again.</source>
        <translation>El registro está aquí en la papelera; tomar lo del colega lo saca de ella.</translation>
    </message>
    <message>
        <source>It was changed here after the export.</source>
        <translation>Se cambió aquí después de la exportación.</translation>
    </message>
    <message>
        <source>The history does not reach the exported version, so only two sides can be compared.</source>
        <translation>El historial no llega a la versión exportada, así que solo se pueden comparar dos lados.</translation>
    </message>
    <message>
        <source>What is written is not understood; taking it keeps the words as a doubt.</source>
        <translation>No se entiende lo escrito; al tomarlo, las palabras quedan como duda.</translation>
    </message>
    <message>
        <source>This follows from other fields; taking it keeps the words as a doubt.</source>
        <translation>Esto se deduce de otros campos; al tomarlo, las palabras quedan como duda.</translation>
    </message>
    <message>
        <source>A record needs a title, so the empty one cannot be taken.</source>
        <translation>Un registro necesita un título, así que no se puede tomar el vacío.</translation>
    </message>
    <message>
        <source>Two rows of the workbook say different things of it.</source>
        <translation>Dos filas del libro dicen cosas distintas de él.</translation>
    </message>
    <message>
        <source>The row has no identifier but seems to be this record.</source>
        <translation>La fila no tiene identificador, pero parece ser este registro.</translation>
    </message>
    <message>
        <source>{field}, new</source>
        <translation>{field}, nuevo</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation>Más pertinentes primero</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By requesting country</source>
        <translation>Por país solicitante</translation>
    </message>
    <message>
        <source>By providing country</source>
        <translation>Por país oferente</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Últimos modificados primero</translation>
    </message>
    <message>
        <source>Last deleted first</source>
        <translation>Últimos eliminados primero</translation>
    </message>
    <message>
        <source>In another order</source>
        <translation>En otro orden</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Exchanges per year</source>
        <translation>Intercambios por año</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>None of these exchanges has a date.</source>
        <translation>Ninguno de estos intercambios tiene fecha.</translation>
    </message>
    <message>
        <source>Exchanges per topic</source>
        <translation>Intercambios por tema</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>None of these exchanges has a topic.</source>
        <translation>Ninguno de estos intercambios tiene tema.</translation>
    </message>
    <message>
        <source>Exchanges per modality</source>
        <translation>Intercambios por modalidad</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>None of these exchanges has a modality.</source>
        <translation>Ninguno de estos intercambios tiene modalidad.</translation>
    </message>
    <message>
        <source>Exchanges per status</source>
        <translation>Intercambios por estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>None of these exchanges has a status.</source>
        <translation>Ninguno de estos intercambios tiene estado.</translation>
    </message>
    <message>
        <source>Who requested, who provided</source>
        <translation>Quién solicitó, quién ofreció</translation>
    </message>
    <message>
        <source>Requesting</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>None of these exchanges names who asked and who helped.</source>
        <translation>Ninguno de estos intercambios dice quién solicitó y quién ayudó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln intercambio</numerusform>
            <numerusform>%Ln intercambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln proyecto</numerusform>
            <numerusform>%Ln proyectos</numerusform>
        </translation>
    </message>
    <message>
        <source>Providing</source>
        <translation>Oferente</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>An exchange of several countries counts once for each pair of them.</source>
        <translation>Un intercambio de varios países cuenta una vez por cada par de ellos.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>A topic counts its narrower topics too.</source>
        <translation>Un tema cuenta también sus temas más específicos.</translation>
    </message>
    <message>
        <source>{shown} of {all} topics; the table has them all.</source>
        <translation>{shown} de {all} temas; la tabla los tiene todos.</translation>
    </message>
    <message>
        <source>The table has the years before {year} too.</source>
        <translation>La tabla tiene también los años anteriores a {year}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) without a date.</source>
        <translation>
            <numerusform>%Ln intercambio sin fecha.</numerusform>
            <numerusform>%Ln intercambios sin fecha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>No exchange or project answers to that</source>
        <translation>Ningún intercambio ni proyecto responde a eso</translation>
    </message>
    <message>
        <source>Try fewer words, another spelling, or take a condition away.</source>
        <translation>Pruebe con menos palabras, con otra grafía o quite una condición.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Aún no hay nada que ver</translation>
    </message>
    <message>
        <source>Here you see when, on what and between whom there was cooperation, as soon as an exchange or a project is recorded.</source>
        <translation>Aquí verá cuándo, sobre qué y entre quiénes hubo cooperación, en cuanto se registre un intercambio o un proyecto.</translation>
    </message>
    <message>
        <source>New exchange</source>
        <translation>Nuevo intercambio</translation>
    </message>
    <message>
        <source>Bring in a workbook</source>
        <translation>Importar un libro de cálculo</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Timeline and figures</source>
        <translation>Cronología y cifras</translation>
    </message>
    <message>
        <source>Intervention models</source>
        <translation>Modelos de intervención</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>no value in the text</source>
        <translation>sin valor en el texto</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Informe de avance</translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation>Informes de avance</translation>
    </message>
    <message>
        <source>models {numbers}</source>
        <translation>modelos {numbers}</translation>
    </message>
    <message>
        <source>Who takes part is suggested, not confirmed.</source>
        <translation>Quién participa está sugerido, no confirmado.</translation>
    </message>
    <message>
        <source>Who asked and who provided is suggested, not confirmed.</source>
        <translation>Quién solicitó y quién brindó es una sugerencia, sin confirmar.</translation>
    </message>
    <message>
        <source>Who could help?</source>
        <translation>¿Quién podría ayudar?</translation>
    </message>
    <message>
        <source>Nobody provides yet. Who could help with:</source>
        <translation>Aún nadie ofrece. Quién podría ayudar con:</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por verificar</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Aprendizajes</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>plazo: {date}</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerido</translation>
    </message>
    <message>
        <source>{n} women</source>
        <translation>{n} mujeres</translation>
    </message>
    <message>
        <source>{n} men</source>
        <translation>{n} hombres</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montos</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Announcement number</source>
        <translation>Número de convocatoria</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>IATI identifier</source>
        <translation>Identificador IATI</translation>
    </message>
    <message>
        <source>Executing body</source>
        <translation>Organismo ejecutor</translation>
    </message>
    <message>
        <source>Agreement number</source>
        <translation>Número de convenio</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fin previsto</translation>
    </message>
    <message>
        <source>Revised end</source>
        <translation>Fin revisado</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Datos al</translation>
    </message>
    <message>
        <source>Time elapsed</source>
        <translation>Tiempo transcurrido</translation>
    </message>
    <message>
        <source>Dates as written</source>
        <translation>Fechas según la fuente</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>{percent} % of the time until {end}</source>
        <translation>{percent} % del plazo hasta {end}</translation>
    </message>
    <message>
        <source>{percent} % of the time until {end}: overdue</source>
        <translation>{percent} % del plazo hasta {end}: vencido</translation>
    </message>
    <message>
        <source>printed, but empty</source>
        <translation>impreso, pero vacío</translation>
    </message>
    <message>
        <source>Under this framework</source>
        <translation>En este marco</translation>
    </message>
    <message>
        <source>Related records</source>
        <translation>Registros relacionados</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ya no está disponible</translation>
    </message>
    <message>
        <source>Documents and links</source>
        <translation>Documentos y enlaces</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>línea {n}</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>líneas {first}–{last}</translation>
    </message>
    <message>
        <source>ready to publish</source>
        <translation>listo para publicar</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>changed {when} by {who}</source>
        <translation>modificado el {when} por {who}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>record_form</name>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} de {total}</translation>
    </message>
    <message>
        <source>{count}, ready to publish</source>
        <translation>{count}, listo para publicar</translation>
    </message>
    <message>
        <source>{count}, missing: {fields}</source>
        <translation>{count}, falta: {fields}</translation>
    </message>
    <message>
        <source>Kept as words; no date is read from them</source>
        <translation>Se conserva como texto; no se lee ninguna fecha</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{period}, {days}</source>
        <translation>{period}, {days}</translation>
    </message>
    <message>
        <source>Write one day, such as 15 Mar 2024</source>
        <translation>Escriba un solo día, por ejemplo 15 mar 2024</translation>
    </message>
    <message>
        <source>Day or month first? Choose, or write the month in words</source>
        <translation>¿Primero el día o el mes? Elija, o escriba el mes en letras</translation>
    </message>
    <message>
        <source>Which year? Write it with four digits: March 2024</source>
        <translation>¿Qué año? Escríbalo con cuatro cifras: marzo de 2024</translation>
    </message>
    <message>
        <source>The year is missing: 23–26 September 2019</source>
        <translation>Falta el año: 23–26 de septiembre de 2019</translation>
    </message>
    <message>
        <source>There is no such day; kept as words</source>
        <translation>Ese día no existe; se conserva como texto</translation>
    </message>
    <message>
        <source>The end lies before the start</source>
        <translation>El fin es anterior al inicio</translation>
    </message>
    <message>
        <source>Not understood; write 23–26 September 2019, March 2024 or 2024</source>
        <translation>No se entiende; escriba 23–26 de septiembre de 2019, marzo de 2024 o 2024</translation>
    </message>
    <message>
        <source>Which of the two?</source>
        <translation>¿Cuál de las dos?</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Ese día no existe</translation>
    </message>
    <message>
        <source>With the year: 15 Mar 2024</source>
        <translation>Con el año: 15 mar 2024</translation>
    </message>
    <message>
        <source>Write a whole number</source>
        <translation>Escriba un número entero</translation>
    </message>
    <message>
        <source>Printed, but empty</source>
        <translation>Impreso, pero vacío</translation>
    </message>
    <message>
        <source>{field}: printed, but empty</source>
        <translation>{field}: impreso, pero vacío</translation>
    </message>
    <message>
        <source>Write an amount: 3 million, 1500000</source>
        <translation>Escriba un monto: 3 millones, 1500000</translation>
    </message>
    <message>
        <source>Understood as {amount}; is that right?</source>
        <translation>Se entendió {amount}; ¿es correcto?</translation>
    </message>
    <message>
        <source>Write the three letters of a currency: EUR</source>
        <translation>Escriba las tres letras de una moneda: EUR</translation>
    </message>
    <message>
        <source>Or drop files here; they are copied beside the catalogue</source>
        <translation>O suelte archivos aquí; se copian junto al catálogo</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Adjuntar archivo</translation>
    </message>
    <message>
        <source>“{name}” is attached already.</source>
        <translation>“{name}” ya está adjunto.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Looks like “{title}” ({when})</source>
        <translation>Se parece a “{title}” ({when})</translation>
    </message>
    <message>
        <source>Looks like “{title}”</source>
        <translation>Se parece a “{title}”</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>compare or merge</source>
        <translation>comparar o fusionar</translation>
    </message>
    <message>
        <source>Save mine over theirs</source>
        <translation>Guardar mi versión sobre la otra</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar la otra versión</translation>
    </message>
    <message>
        <source>Show their version</source>
        <translation>Mostrar la otra versión</translation>
    </message>
    <message>
        <source>Keep both changes</source>
        <translation>Conservar ambos cambios</translation>
    </message>
    <message>
        <source>Somebody else has changed this record meanwhile: {fields}.</source>
        <translation>Otra persona modificó entretanto este registro: {fields}.</translation>
    </message>
    <message>
        <source>This is their version now.</source>
        <translation>Esta es ahora la versión de la otra persona.</translation>
    </message>
    <message>
        <source>Bring back my version</source>
        <translation>Recuperar mi versión</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>País o región</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Quiénes participaron</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Qué se aprendió</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Reportado por</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>Dio lugar a</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué sucedió</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Qué se acordó</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>Organisation or person</source>
        <translation>Organización o persona</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>Avance, %</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>What holds it up</source>
        <translation>Qué lo detiene</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Progress…</source>
        <translation>Avance…</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Of the</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Según la fuente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The link is dead</source>
        <translation>El enlace está roto</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Otro registro</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>Number as printed</source>
        <translation>Número tal como figura</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Datos al</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>“{words}” could be {one} or {other} — kept as words</source>
        <translation>“{words}” puede ser {one} o {other}; se conserva como texto</translation>
    </message>
    <message>
        <source>“{words}”: {doubt}</source>
        <translation>“{words}”: {doubt}</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Campos del registro</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Alt+Up, or drag it</source>
        <translation>Alt+Arriba, o arrástrelo</translation>
    </message>
    <message>
        <source>Alt+Down, or drag it</source>
        <translation>Alt+Abajo, o arrástrelo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Number anew</source>
        <translation>Numerar de nuevo</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Abrir todo</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Cerrar todo</translation>
    </message>
    <message>
        <source>Every number follows from its place.</source>
        <translation>Cada número se sigue de su lugar.</translation>
    </message>
    <message>
        <source>Title of the result</source>
        <translation>Título del resultado</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Called in the source</source>
        <translation>Nombre en la fuente</translation>
    </message>
    <message>
        <source>Models, by number</source>
        <translation>Modelos, por número</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How far, in words</source>
        <translation>Avance, en palabras</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Sub-outcome</source>
        <translation>Subresultado</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Line of an activity</source>
        <translation>Línea de una actividad</translation>
    </message>
    <message>
        <source>Result, activity or line</source>
        <translation>Resultado, actividad o línea</translation>
    </message>
    <message>
        <source>Level, or when and what</source>
        <translation>Nivel, o cuándo y qué</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hasta dónde</translation>
    </message>
    <message>
        <source>Add the first outcome, or an output where there are none.</source>
        <translation>Agregue el primer resultado, o un producto si no hay resultados.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>Adjuntar archivo…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(aún sin texto)</translation>
    </message>
    <message>
        <source>past</source>
        <translation>pasado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>{past} of {all} past</source>
        <translation>{past} de {all} pasadas</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>Te&amp;mas</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>M&amp;odalidad</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>Re&amp;ferencia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Framework</source>
        <translation>Ma&amp;rco</translation>
    </message>
    <message>
        <source>&amp;Announcement number</source>
        <translation>&amp;Número de convocatoria</translation>
    </message>
    <message>
        <source>S&amp;ymbol</source>
        <translation>Sím&amp;bolo</translation>
    </message>
    <message>
        <source>&amp;IATI identifier</source>
        <translation>I&amp;dentificador IATI</translation>
    </message>
    <message>
        <source>E&amp;xecuting body</source>
        <translation>&amp;Organismo ejecutor</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>Sitio &amp;web</translation>
    </message>
    <message>
        <source>Agreement numbers</source>
        <translation>Números de convenio</translation>
    </message>
    <message>
        <source>&amp;Kind of framework</source>
        <translation>Tip&amp;o de marco</translation>
    </message>
    <message>
        <source>&amp;Acronym</source>
        <translation>Sig&amp;la</translation>
    </message>
    <message>
        <source>Num&amp;ber</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Período</translation>
    </message>
    <message>
        <source>&amp;Held</source>
        <translation>Form&amp;ato</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>Ci&amp;udad</translation>
    </message>
    <message>
        <source>Country hel&amp;d</source>
        <translation>País se&amp;de</translation>
    </message>
    <message>
        <source>Planned &amp;end</source>
        <translation>Fin pre&amp;visto</translation>
    </message>
    <message>
        <source>Revised end</source>
        <translation>Fin revisado</translation>
    </message>
    <message>
        <source>Si&amp;gned</source>
        <translation>Firma&amp;do</translation>
    </message>
    <message>
        <source>&amp;In force since</source>
        <translation>&amp;Vigente desde</translation>
    </message>
    <message>
        <source>&amp;Ended</source>
        <translation>Termin&amp;ado</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Descripciones</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation>Informes de avance</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Aprendizajes</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Montos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
    <message>
        <source>Source, address</source>
        <translation>Fuente, dirección</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Tomado de</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Cuándo y dónde</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Ingresado a mano</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss: {text}</source>
        <translation>Descartar: {text}</translation>
    </message>
    <message>
        <source>{source}, lines {first}–{last}</source>
        <translation>{source}, líneas {first}–{last}</translation>
    </message>
    <message>
        <source>{source}, line {first}</source>
        <translation>{source}, línea {first}</translation>
    </message>
    <message>
        <source>{field}: “{text}” ({source})</source>
        <translation>{field}: “{text}” ({source})</translation>
    </message>
    <message>
        <source>{field}: {source}</source>
        <translation>{field}: {source}</translation>
    </message>
    <message>
        <source>Type a topic in any language</source>
        <translation>Escriba un tema en cualquier idioma</translation>
    </message>
    <message>
        <source>Write the numbers of the models: 1, 3</source>
        <translation>Escriba los números de los modelos: 1, 3</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be done here. Nothing was changed.</source>
        <translation>Esto no se puede hacer aquí. No se modificó nada.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} cannot be used. Please choose another file.</source>
        <translation>“{file}” en {folder} no se puede usar. Elija otro archivo.</translation>
    </message>
    <message>
        <source>There is no “{file}” in {folder}. It may have been moved or renamed; please look for it there.</source>
        <translation>No existe “{file}” en {folder}. Quizá se movió o cambió de nombre; búsquelo allí.</translation>
    </message>
    <message>
        <source>You may not read “{file}” in {folder}. Please ask its owner for the right to do so.</source>
        <translation>Usted no tiene permiso para leer “{file}” en {folder}. Solicítelo a su propietario.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved in {folder}. Please choose a folder in which you may write.</source>
        <translation>“{file}” no se puede guardar en {folder}. Elija una carpeta en la que usted pueda escribir.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is a folder. Please choose a file.</source>
        <translation>“{file}” en {folder} es una carpeta. Elija un archivo.</translation>
    </message>
    <message>
        <source>{folder} already holds a “{file}”. Please choose another name.</source>
        <translation>En {folder} ya existe “{file}”. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is open in another program. Please close it there and try again.</source>
        <translation>“{file}” en {folder} está abierto en otro programa. Ciérrelo allí e intente de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is empty. Please choose a copy that has its content.</source>
        <translation>“{file}” en {folder} está vacío. Elija una copia que tenga su contenido.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is not a CoopDesk catalogue. To bring in a workbook, choose File, Bring in a workbook.</source>
        <translation>“{file}” en {folder} no es un catálogo de CoopDesk. Para incorporar un libro, elija Archivo, Incorporar un libro.</translation>
    </message>
    <message>
        <source>The catalogue “{file}” in {folder} is damaged and was left as it is. Please open a backup of it.</source>
        <translation>El catálogo “{file}” en {folder} está dañado y se dejó como estaba. Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>The search index of this catalogue is damaged. Your records are not: please choose File, Check catalogue, which makes it anew from them.</source>
        <translation>El índice de búsqueda de este catálogo está dañado. Sus registros no lo están: elija Archivo, Verificar catálogo, que lo reconstruye a partir de ellos.</translation>
    </message>
    <message>
        <source>A newer CoopDesk wrote “{file}” in {folder} (format {schema}). Please update CoopDesk to open it.</source>
        <translation>Una versión más nueva de CoopDesk escribió “{file}” en {folder} (formato {schema}). Actualice CoopDesk para abrirlo.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is a backup: its search index is made when it is opened, but it may not be written to. Please copy it into a folder of your own and open the copy.</source>
        <translation>“{file}” en {folder} es una copia de seguridad: su índice de búsqueda se crea al abrirla, pero no se puede escribir en ella. Cópiela en una carpeta suya y abra esa copia.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} was written by an older CoopDesk and has to be brought up to date, but it may not be written to. Please copy it into a folder of your own and open the copy.</source>
        <translation>“{file}” en {folder} fue escrito por una versión anterior de CoopDesk y debe actualizarse, pero no se puede escribir en él. Cópielo a una carpeta propia y abra la copia.</translation>
    </message>
    <message>
        <source>This catalogue already holds records, some perhaps in the trash. Please open a new catalogue for the sample.</source>
        <translation>Este catálogo ya contiene registros, quizá algunos en la papelera. Abra un catálogo nuevo para el ejemplo.</translation>
    </message>
    <message>
        <source>This catalogue is open for reading only, so nothing was saved. Please open a copy in a folder in which you may write.</source>
        <translation>Este catálogo está abierto solo para lectura y no se guardó nada. Abra una copia en una carpeta en la que usted pueda escribir.</translation>
    </message>
    <message>
        <source>{by} on {host} has “{file}” open, so nothing was saved here. What you typed stays; save it once the other CoopDesk is closed.</source>
        <translation>{by} en {host} tiene abierto “{file}”, así que aquí no se guardó nada. Lo que escribió se conserva; guárdelo cuando se cierre el otro CoopDesk.</translation>
    </message>
    <message>
        <source>Another file took the place of “{file}” in {folder} since it was opened, perhaps a backup, so nothing was saved. What you typed is kept as a draft; please close CoopDesk and open it again.</source>
        <translation>Otro archivo ocupó el lugar de “{file}” en {folder} desde que se abrió, quizá una copia de seguridad, así que no se guardó nada. Lo que escribió se conserva como borrador; cierre CoopDesk y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>The disk of “{file}” in {folder} cannot be used now: pulled out, out of reach or failing. Nothing was changed; please make sure that it is there and try again.</source>
        <translation>El disco de “{file}” en {folder} no se puede usar ahora: está desconectado, fuera de alcance o falla. No se cambió nada; asegúrese de que esté disponible e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full and nothing was saved. Please make room on it and try again.</source>
        <translation>El disco está lleno y no se guardó nada. Libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>There is no backup of this catalogue yet. Please make one on the page Backups.</source>
        <translation>Este catálogo aún no tiene copias de seguridad. Haga una en la página Copias de seguridad.</translation>
    </message>
    <message>
        <source>There is no backup “{backup}” any more. Please choose another one on the page Backups.</source>
        <translation>La copia de seguridad “{backup}” ya no existe. Elija otra en la página Copias de seguridad.</translation>
    </message>
    <message>
        <source>The record “{record}” is not there any more. It was undone or removed for good meanwhile.</source>
        <translation>El registro “{record}” ya no está. Entretanto se deshizo o se eliminó definitivamente.</translation>
    </message>
    <message>
        <source>“{title}” is in the catalogue already, perhaps in the trash. Nothing was added; please change it there.</source>
        <translation>“{title}” ya está en el catálogo, quizá en la papelera. No se agregó nada; modifíquelo allí.</translation>
    </message>
    <message>
        <source>Somebody else saved “{title}” after you opened it, so your version was not saved. Please open it again and compare.</source>
        <translation>Otra persona guardó “{title}” después de que usted lo abrió, por lo que su versión no se guardó. Ábralo de nuevo y compare.</translation>
    </message>
    <message>
        <source>“{title}” and “{other}” are not of one kind, so they stay two records. Please choose two exchanges, two projects or two frameworks.</source>
        <translation>«{title}» y «{other}» no son del mismo tipo, así que siguen siendo dos registros. Elija dos intercambios, dos proyectos o dos marcos.</translation>
    </message>
    <message>
        <source>The record has no title yet, so it was not saved. Please give it one; everything else can wait.</source>
        <translation>El registro aún no tiene título y no se guardó. Póngale uno; todo lo demás puede esperar.</translation>
    </message>
    <message>
        <source>The field “{field}” holds a character that no file can keep, so nothing was saved. Please type that text again.</source>
        <translation>El campo “{field}” contiene un carácter que ningún archivo puede conservar y no se guardó nada. Escriba ese texto de nuevo.</translation>
    </message>
    <message>
        <source>The amount {amount} is too large or has more than four decimals, so nothing was saved. Please correct it.</source>
        <translation>El monto {amount} es demasiado grande o tiene más de cuatro decimales y no se guardó nada. Corríjalo.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>The field “{field}” of a record in the file cannot hold “{value}”. Please correct it in the file and bring it in again.</source>
        <translation>El campo “{field}” de un registro del archivo no puede contener “{value}”. Corríjalo en el archivo e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The topic has no name in any language yet. Please give it one.</source>
        <translation>El tema aún no tiene nombre en ningún idioma. Póngale uno.</translation>
    </message>
    <message>
        <source>“{label}” is a name of the topic “{topic}” already. Please choose another name, or merge the two.</source>
        <translation>“{label}” ya es un nombre del tema “{topic}”. Elija otro nombre o fusione los dos temas.</translation>
    </message>
    <message>
        <source>The topic “{topic}” is not there any more. It was undone, merged or removed meanwhile.</source>
        <translation>El tema “{topic}” ya no está. Entretanto se deshizo, se fusionó o se eliminó.</translation>
    </message>
    <message>
        <source>“{topic}” stands beneath this topic, so it cannot stand above it. Please choose another one.</source>
        <translation>“{topic}” está por debajo de este tema y no puede estar por encima de él. Elija otro.</translation>
    </message>
    <message>
        <source>“{topic}” is the topic of {records}, some perhaps in the trash, so it was not removed. Please merge it into another topic.</source>
        <translation>“{topic}” es el tema de {records}, quizá algunos en la papelera, por lo que no se eliminó. Fusiónelo con otro tema.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is not a workbook that can be brought in. Please save it as .xlsx or .csv.</source>
        <translation>“{file}” en {folder} no es un libro de cálculo que se pueda importar. Guárdelo como .xlsx o .csv.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is {kind}, not a workbook. Please save the table in it as .xlsx or .csv.</source>
        <translation>«{file}» en {folder} es {kind}, no un libro de cálculo. Guarde la tabla que contiene como .xlsx o .csv.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} asks for a password. Please save a copy of it without one.</source>
        <translation>“{file}” en {folder} pide una contraseña. Guarde una copia sin ella.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} cannot be read to its end. Please open it in your spreadsheet program and save it again.</source>
        <translation>“{file}” en {folder} no se puede leer hasta el final. Ábralo en su programa de hojas de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is larger than is safe to open. Please split it into several workbooks.</source>
        <translation>“{file}” en {folder} es demasiado grande para abrirlo sin riesgo. Divídalo en varios libros de cálculo.</translation>
    </message>
    <message>
        <source>No sheet of “{file}” in {folder} has headings that are known here. Please compare it with the template to fill in.</source>
        <translation>Ninguna hoja de “{file}” en {folder} tiene encabezados que se conozcan aquí. Compárelo con la plantilla para completar.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is not a page or report that can be captured. Please save it as PDF, Word, HTML or text.</source>
        <translation>«{file}» en {folder} no es una página o un informe del que se puedan tomar datos. Guárdelo como PDF, Word, HTML o texto.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is {kind}, which cannot be captured. Please save what it tells as PDF, Word, HTML or text.</source>
        <translation>«{file}» en {folder} es {kind}, de lo que no se pueden tomar datos. Guarde lo que dice como PDF, Word, HTML o texto.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is locked by a password. Please save a copy that opens without one.</source>
        <translation>«{file}» en {folder} está protegido con contraseña. Guarde una copia que se abra sin ella.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} breaks off or is damaged. Please open it in its own program and save it again.</source>
        <translation>«{file}» en {folder} está incompleto o dañado. Ábralo en su propio programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} holds more text than can be captured. Please cut out the part you need.</source>
        <translation>«{file}» en {folder} contiene más texto del que se puede tomar. Recorte la parte que necesita.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} holds pictures of pages and no text. Please let a program recognise its text (OCR) first.</source>
        <translation>«{file}» en {folder} contiene imágenes de páginas y ningún texto. Haga antes que un programa reconozca su texto (OCR).</translation>
    </message>
    <message>
        <source>There is not one word in “{file}” in {folder}. Please choose a copy that has its text.</source>
        <translation>No hay ni una palabra en «{file}» en {folder}. Elija una copia que tenga su texto.</translation>
    </message>
    <message>
        <source>There is not one word in what was pasted. Please copy the page again.</source>
        <translation>No hay ni una palabra en lo pegado. Copie la página de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} was captured before, as “{title}”. Nothing was added.</source>
        <translation>«{file}» en {folder} ya se tomó antes, como «{title}». No se añadió nada.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} looks like a later report of “{title}”. Please compare it with that project.</source>
        <translation>“{file}” en {folder} parece un informe posterior de “{title}”. Compárelo con ese proyecto.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} does not say which versions of our records it holds. Please bring it in as any other workbook.</source>
        <translation>«{file}» en {folder} no dice qué versiones de nuestros registros contiene. Impórtelo como cualquier otro libro.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} was sorted without its hidden columns, so its rows name other records than they show. Nothing was merged; please sort whole rows in a fresh export.</source>
        <translation>«{file}» en {folder} se ordenó sin sus columnas ocultas, así que sus filas nombran otros registros que los que muestran. No se fusionó nada; ordene filas enteras en una exportación nueva.</translation>
    </message>
    <message>
        <source>“{file}” is no longer in {folder}. What you decided about it is kept: put the file back there, or open it from where it is now.</source>
        <translation>“{file}” ya no está en {folder}. Lo que decidió sobre él se conserva: devuelva el archivo allí o ábralo desde donde esté ahora.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} was changed since, so what you decided about it does not fit it any more. It is kept until you discard it.</source>
        <translation>“{file}” en {folder} cambió desde entonces, así que lo que decidió ya no le corresponde. Se conserva hasta que usted lo descarte.</translation>
    </message>
    <message>
        <source>A newer CoopDesk kept what you began with “{title}”. It stays as it is; please update CoopDesk to go on with it.</source>
        <translation>Una versión más reciente de CoopDesk conservó lo que usted empezó con “{title}”. Queda como está; actualice CoopDesk para continuar.</translation>
    </message>
    <message>
        <source>What was kept of your work on “{title}” cannot be read. It stays where it is until you discard it.</source>
        <translation>Lo que se conservó de su trabajo en “{title}” no se puede leer. Queda donde está hasta que usted lo descarte.</translation>
    </message>
    <message>
        <source>Some values are left as they are here: changed on both sides ({conflicts}), or not to be taken as they are written ({others}). Please decide about them in the window.</source>
        <translation>Algunos valores quedan como están aquí: cambiados en ambos lados ({conflicts}) o imposibles de tomar tal como están escritos ({others}). Decida sobre ellos en la ventana.</translation>
    </message>
    <message>
        <source>The field “{field}” of “{title}” is longer than a cell of a workbook holds. Please export to JSON instead.</source>
        <translation>El campo “{field}” de “{title}” es más largo de lo que cabe en una celda de un libro de cálculo. Exporte a JSON.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} has an ending that is not known here. Please let its name end in .xlsx, .csv, .json, .docx, .pdf or .html.</source>
        <translation>“{file}” en {folder} tiene una terminación que aquí no se conoce. Haga que su nombre termine en .xlsx, .csv, .json, .docx, .pdf o .html.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} has an ending that no report is written with. Please let its name end in .docx, .pdf or .xlsx.</source>
        <translation>“{file}” en {folder} tiene una terminación con la que no se escriben informes. Haga que su nombre termine en .docx, .pdf o .xlsx.</translation>
    </message>
    <message>
        <source>There is no country or region “{place}”. Please type a name or a code.</source>
        <translation>No hay ningún país o región “{place}”. Escriba un nombre o un código.</translation>
    </message>
    <message>
        <source>“{title}” is no project. Status reports are made of projects only.</source>
        <translation>“{title}” no es un proyecto. Los informes de avance son solo de proyectos.</translation>
    </message>
    <message>
        <source>The template “{file}” in {folder} cannot be used: it is no Word document, or one of its fields is broken. Mend it in Word, or take it away to use the one of CoopDesk.</source>
        <translation>No se puede usar la plantilla “{file}” en {folder}: no es un documento de Word, o uno de sus campos está mal. Corríjala en Word o quítela para usar la de CoopDesk.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is a program or a shortcut, which could do harm when it is opened. Please attach the document itself, as PDF or Word, or a picture.</source>
        <translation>“{file}” en {folder} es un programa o un acceso directo, que podría hacer daño al abrirse. Adjunte el documento mismo, como PDF o Word, o una imagen.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is larger than 100 MB and was not attached. Please put it where others can reach it, and add a link to it.</source>
        <translation>“{file}” en {folder} pesa más de 100 MB y no se adjuntó. Póngalo donde otros puedan alcanzarlo y añada un enlace.</translation>
    </message>
    <message>
        <source>The attached file “{file}” is not in {folder} any more. If the catalogue was moved, please move the folder of its files with it; restoring a backup brings it back too.</source>
        <translation>El archivo adjunto “{file}” ya no está en {folder}. Si se movió el catálogo, mueva también la carpeta de sus archivos; restaurar una copia de seguridad también lo devuelve.</translation>
    </message>
    <message>
        <source>The attached file “{file}” in {folder} is not as it was attached, so it was not opened. Please restore it from a backup, or attach it again.</source>
        <translation>El archivo adjunto “{file}” en {folder} no está como se adjuntó, así que no se abrió. Restáurelo de una copia de seguridad o adjúntelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no room for a backup in “{file}” in {folder}. Your records and earlier backups are as they were; please make room on that disk or choose another folder.</source>
        <translation>No hay espacio para una copia de seguridad en “{file}” en {folder}. Sus registros y las copias anteriores están como estaban; libere espacio en ese disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>No backup can be kept in “{file}” in {folder}, which may not be written to. Your records are as they were; please choose another folder.</source>
        <translation>No se puede guardar ninguna copia en “{file}” en {folder}, donde no se puede escribir. Sus registros están como estaban; elija otra carpeta.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} cannot be reached, so no backup was kept there. Please plug the stick in, or connect the share, and back up again.</source>
        <translation>No se puede acceder a “{file}” en {folder}, así que no se guardó ninguna copia allí. Conecte la memoria o la carpeta compartida y haga la copia de nuevo.</translation>
    </message>
    <message>
        <source>The backup “{file}” in {folder} is damaged itself. Nothing was changed; please choose another backup.</source>
        <translation>La copia “{file}” en {folder} está dañada. No se cambió nada; elija otra copia.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it was kept.</source>
        <translation>Se detuvo. No se conservó nada.</translation>
    </message>
</context>
<context>
    <name>report_differences</name>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln añadido</numerusform>
            <numerusform>%Ln añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln desaparecido</numerusform>
            <numerusform>%Ln desaparecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <translation>
            <numerusform>%Ln movido</numerusform>
            <numerusform>%Ln movidos</numerusform>
        </translation>
    </message>
    <message>
        <source>You changed this as well since the last report; taking it replaces your words.</source>
        <translation>Usted también cambió esto desde el último informe; al tomarlo se reemplazan sus palabras.</translation>
    </message>
    <message>
        <source>This was over when the last report was written, and has other dates now. If taken, the contradiction is kept as a doubt.</source>
        <translation>Esto había terminado cuando se escribió el último informe y ahora tiene otras fechas. Si se toma, la contradicción se guarda como duda.</translation>
    </message>
    <message>
        <source>The later report no longer tells of it, which need not mean that it is over.</source>
        <translation>El informe posterior ya no habla de ello, lo que no tiene por qué significar que haya terminado.</translation>
    </message>
    <message>
        <source>Your own change: both reports say the same. Taking it undoes your change.</source>
        <translation>Un cambio suyo: ambos informes dicen lo mismo. Al tomarlo se deshace su cambio.</translation>
    </message>
    <message>
        <source>Activity “{title}”</source>
        <translation>Actividad “{title}”</translation>
    </message>
    <message>
        <source>Line “{text}”</source>
        <translation>Línea “{text}”</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>From {low}</source>
        <translation>Desde {low}</translation>
    </message>
    <message>
        <source>Begun by {high}</source>
        <translation>Inicio hasta {high}</translation>
    </message>
    <message>
        <source>Begun {low} – {high}</source>
        <translation>Inicio: {low} – {high}</translation>
    </message>
    <message>
        <source>Begun {low}</source>
        <translation>Inicio: {low}</translation>
    </message>
    <message>
        <source>Ended since {low}</source>
        <translation>Fin desde {low}</translation>
    </message>
    <message>
        <source>Until {high}</source>
        <translation>Hasta {high}</translation>
    </message>
    <message>
        <source>Ended {low} – {high}</source>
        <translation>Fin: {low} – {high}</translation>
    </message>
    <message>
        <source>Ended {low}</source>
        <translation>Fin: {low}</translation>
    </message>
    <message>
        <source>Since {low}</source>
        <translation>A partir de {low}</translation>
    </message>
    <message>
        <source>Years {low}–{high}</source>
        <translation>Años {low}–{high}</translation>
    </message>
    <message>
        <source>Year {low}</source>
        <translation>Año {low}</translation>
    </message>
    <message>
        <source>Due since {low}</source>
        <translation>Plazo desde {low}</translation>
    </message>
    <message>
        <source>Due until {high}</source>
        <translation>Plazo hasta {high}</translation>
    </message>
    <message>
        <source>Due {low} – {high}</source>
        <translation>Plazo: {low} – {high}</translation>
    </message>
    <message>
        <source>Due {low}</source>
        <translation>Plazo: {low}</translation>
    </message>
    <message>
        <source>Changed since {low}</source>
        <translation>Modificado desde {low}</translation>
    </message>
    <message>
        <source>Changed until {high}</source>
        <translation>Modificado hasta {high}</translation>
    </message>
    <message>
        <source>Changed {low} – {high}</source>
        <translation>Modificado: {low} – {high}</translation>
    </message>
    <message>
        <source>Changed {low}</source>
        <translation>Modificado: {low}</translation>
    </message>
    <message>
        <source>Added since {low}</source>
        <translation>Agregado desde {low}</translation>
    </message>
    <message>
        <source>Added until {high}</source>
        <translation>Agregado hasta {high}</translation>
    </message>
    <message>
        <source>Added {low} – {high}</source>
        <translation>Agregado: {low} – {high}</translation>
    </message>
    <message>
        <source>Added {low}</source>
        <translation>Agregado: {low}</translation>
    </message>
    <message>
        <source>Budget of {low} or more</source>
        <translation>Presupuesto de {low} o más</translation>
    </message>
    <message>
        <source>Budget over {low}</source>
        <translation>Presupuesto superior a {low}</translation>
    </message>
    <message>
        <source>Budget under {high}</source>
        <translation>Presupuesto inferior a {high}</translation>
    </message>
    <message>
        <source>Budget of {high} or less</source>
        <translation>Presupuesto de {high} o menos</translation>
    </message>
    <message>
        <source>Budget {low} – {high}</source>
        <translation>Presupuesto: {low} – {high}</translation>
    </message>
    <message>
        <source>Budget {low}</source>
        <translation>Presupuesto: {low}</translation>
    </message>
    <message>
        <source>{low} participants or more</source>
        <translation>Participantes: {low} o más</translation>
    </message>
    <message>
        <source>{high} participants or fewer</source>
        <translation>Participantes: {high} o menos</translation>
    </message>
    <message>
        <source>{low}–{high} participants</source>
        <translation>Participantes: {low}–{high}</translation>
    </message>
    <message>
        <source>{low} participants</source>
        <translation>Participantes: {low}</translation>
    </message>
    <message>
        <source>{low} or more</source>
        <translation>{low} o más</translation>
    </message>
    <message>
        <source>{high} or less</source>
        <translation>{high} o menos</translation>
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
        <translation>{currency} {amount}</translation>
    </message>
    <message>
        <source>What was asked of the field could not be read.</source>
        <translation>No se pudo interpretar lo que se pidió del campo.</translation>
    </message>
    <message>
        <source>It is looked for in all texts.</source>
        <translation>Se busca en todos los textos.</translation>
    </message>
    <message>
        <source>“{words}” is read as a country or region.</source>
        <translation>“{words}” se interpreta como país o región.</translation>
    </message>
    <message>
        <source>Looked for as it stands.</source>
        <translation>Se busca tal como está escrito.</translation>
    </message>
    <message>
        <source>No topic, other spelling or longer word is found with it.</source>
        <translation>No se incluyen temas, otras grafías ni palabras más largas.</translation>
    </message>
    <message>
        <source>Left out: {words}</source>
        <translation>Excluido: {words}</translation>
    </message>
    <message>
        <source>“{words}” is looked for in all texts.</source>
        <translation>“{words}” se busca en todos los textos.</translation>
    </message>
    <message>
        <source>“{words}” is looked for in all texts, longer words too.</source>
        <translation>“{words}” se busca en todos los textos, también en palabras más largas.</translation>
    </message>
    <message>
        <source>Also written: {names}</source>
        <translation>Otras grafías: {names}</translation>
    </message>
    <message>
        <source>Also topics: {names}</source>
        <translation>También temas: {names}</translation>
    </message>
    <message>
        <source>Also countries and regions: {names}</source>
        <translation>También países y regiones: {names}</translation>
    </message>
    <message>
        <source>“{words}” is read as a topic.</source>
        <translation>“{words}” se interpreta como tema.</translation>
    </message>
    <message>
        <source>Narrower: {names}</source>
        <translation>Más específicos: {names}</translation>
    </message>
    <message>
        <source>Found in all texts as: {names}</source>
        <translation>Se busca en todos los textos como: {names}</translation>
    </message>
    <message>
        <source>{names} …</source>
        <translation>{names} …</translation>
    </message>
    <message>
        <source>{words} (as words)</source>
        <translation>{words} (como texto)</translation>
    </message>
    <message numerus="yes">
        <source>Topic: {topic}, with %Ln narrower</source>
        <translation>
            <numerusform>Tema: {topic}, con %Ln más específico</numerusform>
            <numerusform>Tema: {topic}, con %Ln más específicos</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic: {topic}</source>
        <translation>Tema: {topic}</translation>
    </message>
    <message>
        <source>Country or region: {place}</source>
        <translation>País o región: {place}</translation>
    </message>
    <message>
        <source>{words}, also begins names of topics or countries</source>
        <translation>{words}, también inicio de nombres de temas o países</translation>
    </message>
    <message>
        <source>exactly “{words}”</source>
        <translation>exactamente “{words}”</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>{words}…</source>
        <translation>{words}…</translation>
    </message>
    <message>
        <source>Without {parts}</source>
        <translation>Sin {parts}</translation>
    </message>
    <message>
        <source>not {words}</source>
        <translation>excepto {words}</translation>
    </message>
    <message>
        <source>({words})</source>
        <translation>({words})</translation>
    </message>
    <message>
        <source>With {parts}</source>
        <translation>Con {parts}</translation>
    </message>
    <message numerus="yes">
        <source>{topic} + %Ln narrower</source>
        <translation>
            <numerusform>{topic} + %Ln más específico</numerusform>
            <numerusform>{topic} + %Ln más específicos</numerusform>
        </translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donante</translation>
    </message>
    <message numerus="yes">
        <source>{names} or %Ln more</source>
        <translation>
            <numerusform>{names} o bien %Ln más</numerusform>
            <numerusform>{names} o bien %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>How the search was read</source>
        <translation>Cómo se interpretó la búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln más</numerusform>
            <numerusform>+ %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Only these words</source>
        <translation>Solo estas palabras</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Excluir esto</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Cualquier función</translation>
    </message>
    <message>
        <source>Requesting</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Providing</source>
        <translation>Oferente</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Part of a record</source>
        <translation>Parte de un registro</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
</context>
<context>
    <name>search help</name>
    <message>
        <source>One or the other</source>
        <translation>Uno u otro</translation>
    </message>
    <message>
        <source>All of these; topics and countries in any language</source>
        <translation>Todo esto; temas y países en cualquier idioma</translation>
    </message>
    <message>
        <source>These words in this order</source>
        <translation>Estas palabras en este orden</translation>
    </message>
    <message>
        <source>Without what follows the minus</source>
        <translation>Sin lo que sigue al signo menos</translation>
    </message>
    <message>
        <source>Asked for by one of these countries</source>
        <translation>Solicitado por uno de estos países</translation>
    </message>
    <message>
        <source>Given by a country, in these years</source>
        <translation>Brindado por un país, en estos años</translation>
    </message>
    <message>
        <source>With this status, and with learnings</source>
        <translation>Con este estado y con aprendizajes</translation>
    </message>
    <message>
        <source>Where dates are missing</source>
        <translation>Donde faltan fechas</translation>
    </message>
    <message>
        <source>With a budget of more than a million</source>
        <translation>Con un presupuesto de más de un millón</translation>
    </message>
    <message>
        <source>Changed in the last 30 days</source>
        <translation>Modificado en los últimos 30 días</translation>
    </message>
    <message>
        <source>Just these words: no topic, no other spelling</source>
        <translation>Solo estas palabras: ni temas ni otras grafías</translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>&amp;New topic…</source>
        <translation>&amp;Nuevo tema…</translation>
    </message>
    <message>
        <source>New n&amp;arrower topic…</source>
        <translation>Nuevo tema más es&amp;pecífico…</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>Merge &amp;into…</source>
        <translation>&amp;Fusionar con…</translation>
    </message>
    <message>
        <source>M&amp;ove…</source>
        <translation>M&amp;over…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>E&amp;liminar</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Marcos</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
</context>
</TS>
