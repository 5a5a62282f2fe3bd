<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CoopDesk</source>
        <translation>Sobre o CoopDesk</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Versions and settings; nothing about you or your records</source>
        <translation>Versões e configurações; nada sobre você nem sobre os seus registros</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Abrir a pasta do &amp;log</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>The desk of technical cooperation between labour ministries.</source>
        <translation>A mesa de cooperação técnica entre ministérios do trabalho.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Format of the catalogue</source>
        <translation>Formato do catálogo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Funciona com</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
</context>
<context>
    <name>AttentionFilters</name>
    <message>
        <source>Country or region</source>
        <translation>País ou região</translation>
    </message>
    <message>
        <source>Any country or region</source>
        <translation>Qualquer país ou região</translation>
    </message>
    <message>
        <source>Only records of “{search}”</source>
        <translation>Só registros de “{search}”</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>&amp;Please update…</source>
        <translation>&amp;Favor atualizar…</translation>
    </message>
    <message>
        <source>A workbook of a country’s records, to be completed there and merged here</source>
        <translation>Uma planilha com os registros de um país, para ser completada lá e mesclada aqui</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>O que requer atenção</translation>
    </message>
    <message>
        <source>The chosen line</source>
        <translation>A linha escolhida</translation>
    </message>
    <message>
        <source>Confirm &amp;all of the record</source>
        <translation>Confirmar &amp;todo o registro</translation>
    </message>
    <message>
        <source>Set &amp;status</source>
        <translation>Definir &amp;situação</translation>
    </message>
    <message>
        <source>&amp;Map topic…</source>
        <translation>Mapear te&amp;ma…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Chan&amp;ge several…</source>
        <translation>Alterar &amp;vários…</translation>
    </message>
    <message>
        <source>Show in &amp;list</source>
        <translation>Mostrar na &amp;lista</translation>
    </message>
    <message>
        <source>Of these records, none is incomplete, contradictory or out of date.</source>
        <translation>Destes registros, nenhum está incompleto, contraditório ou desatualizado.</translation>
    </message>
    <message>
        <source>No record is incomplete, contradictory or out of date.</source>
        <translation>Nenhum registro está incompleto, contraditório ou desatualizado.</translation>
    </message>
    <message>
        <source>Look at all records</source>
        <translation>Ver todos os registros</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nada requer atenção</translation>
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
        <translation>Ainda está &amp;certo</translation>
    </message>
    <message>
        <source>Link &amp;works</source>
        <translation>O link &amp;funciona</translation>
    </message>
    <message>
        <source>&amp;Open at parties</source>
        <translation>&amp;Abrir nas partes</translation>
    </message>
    <message>
        <source>&amp;Open at dates</source>
        <translation>&amp;Abrir nas datas</translation>
    </message>
    <message>
        <source>&amp;Open at topics</source>
        <translation>&amp;Abrir nos temas</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Confirm &amp;all of the records</source>
        <translation>Confirmar &amp;todos os registros</translation>
    </message>
    <message>
        <source>Changing records</source>
        <translation>Alterando registros</translation>
    </message>
</context>
<context>
    <name>AttentionRoom</name>
    <message numerus="yes">
        <source>%Ln thing(s) to look at</source>
        <translation>
            <numerusform>%Ln ponto a rever</numerusform>
            <numerusform>%Ln pontos a rever</numerusform>
        </translation>
    </message>
    <message>
        <source>Please update</source>
        <translation>Favor atualizar</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Planilha (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Escrevendo {file}</translation>
    </message>
    <message>
        <source>No record of {place} waits for that; nothing was written</source>
        <translation>Nenhum registro de {place} espera por isso; nada foi escrito</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) to update saved as {file}</source>
        <translation>
            <numerusform>%Ln registro a atualizar salvo como {file}</numerusform>
            <numerusform>%Ln registros a atualizar salvos como {file}</numerusform>
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
        <translation>Feita</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>Clear all</source>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <source>Show the whole list again</source>
        <translation>Mostrar novamente toda a lista</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Restringir a lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ record(s)</source>
        <translation>
            <numerusform>%Ln+ registro</numerusform>
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
        <translation>Alterar vários registros</translation>
    </message>
    <message>
        <source>Changing records</source>
        <translation>Alterando registros</translation>
    </message>
    <message>
        <source>Stopped; no record was changed.</source>
        <translation>Interrompido; nenhum registro foi alterado.</translation>
    </message>
    <message>
        <source>Looking through records</source>
        <translation>Examinando os registros</translation>
    </message>
    <message>
        <source>The records are still being changed.</source>
        <translation>Os registros ainda estão sendo alterados.</translation>
    </message>
    <message>
        <source>If you stop, the catalogue stays as it was.</source>
        <translation>Se você parar, o catálogo fica como estava.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Parar e fechar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln record(s)</source>
        <translation>
            <numerusform>&amp;Alterar %Ln registro</numerusform>
            <numerusform>&amp;Alterar %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected record(s)</source>
        <translation>
            <numerusform>%Ln registro selecionado</numerusform>
            <numerusform>%Ln registros selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln record(s) of the list</source>
        <translation>
            <numerusform>Todos os da lista (%Ln registro)</numerusform>
            <numerusform>Todos os da lista (%Ln registros)</numerusform>
        </translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Quais registros</translation>
    </message>
    <message>
        <source>&amp;Another change</source>
        <translation>&amp;Outra alteração</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Records:</source>
        <translation>&amp;Registros:</translation>
    </message>
    <message>
        <source>Stopped; change something to look again.</source>
        <translation>Interrompido; altere algo para examinar de novo.</translation>
    </message>
</context>
<context>
    <name>BulkPreview</name>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Nada foi alterado ainda</translation>
    </message>
    <message>
        <source>Choose a field and what to do with it; each record is shown here.</source>
        <translation>Escolha um campo e o que fazer com ele; cada registro é mostrado aqui.</translation>
    </message>
    <message>
        <source>No line says that</source>
        <translation>Nenhuma linha diz isso</translation>
    </message>
    <message>
        <source>Clear the filter to see all.</source>
        <translation>Limpe o filtro para ver todas.</translation>
    </message>
    <message>
        <source>No record would change</source>
        <translation>Nenhum registro mudaria</translation>
    </message>
    <message>
        <source>All of them are so already, or refuse the change.</source>
        <translation>Todos já estão assim, ou recusam a alteração.</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtrar:</translation>
    </message>
    <message>
        <source>Filter the lines</source>
        <translation>Filtrar as linhas</translation>
    </message>
    <message>
        <source>The chosen line in full</source>
        <translation>A linha escolhida, inteira</translation>
    </message>
</context>
<context>
    <name>CaptureWindow</name>
    <message>
        <source>Capture a page or report</source>
        <translation>Capturar uma página ou um relatório</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Pasted page</source>
        <translation>Página colada</translation>
    </message>
    <message>
        <source>{file}: capture</source>
        <translation>{file}: captura</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvando</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lendo {file}</translation>
    </message>
    <message>
        <source>You go on where you left off.</source>
        <translation>Continue de onde parou.</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>Nada foi salvo ainda.</translation>
    </message>
    <message>
        <source>What you confirmed, dropped and added would be lost.</source>
        <translation>O que você confirmou, descartou e adicionou se perderia.</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>Fechar &amp;sem salvar</translation>
    </message>
    <message>
        <source>Not found: {fields}</source>
        <translation>Não encontrado: {fields}</translation>
    </message>
    <message>
        <source>No record was found in this source.</source>
        <translation>Nenhum registro foi encontrado nesta fonte.</translation>
    </message>
    <message>
        <source>Drop a file here (text, web page, Word, PDF or e-mail), or paste a page you have copied. Nothing is saved before you have seen each field beside its words.</source>
        <translation>Solte aqui um arquivo (texto, página web, Word, PDF ou e-mail), ou cole uma página que você copiou. Nada é salvo antes que você veja cada campo ao lado das suas palavras.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Escolher um arquivo…</translation>
    </message>
    <message>
        <source>&amp;Paste a page ({keys})</source>
        <translation>Co&amp;lar uma página ({keys})</translation>
    </message>
    <message>
        <source>&amp;Use selected words as</source>
        <translation>&amp;Usar as palavras selecionadas como</translation>
    </message>
    <message>
        <source>Open in &amp;form after saving</source>
        <translation>Abrir no &amp;formulário depois de salvar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) not confirmed</source>
        <translation>
            <numerusform>%Ln sugestão não confirmada</numerusform>
            <numerusform>%Ln sugestões não confirmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %Ln record(s)</source>
        <translation>
            <numerusform>&amp;Salvar %Ln registro</numerusform>
            <numerusform>&amp;Salvar %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding was guessed: {value}. Look at words with accents.</source>
        <translation>A codificação foi deduzida: {value}. Veja as palavras com acentos.</translation>
    </message>
    <message>
        <source>{value} letters are lost; a question mark in a diamond stands for each.</source>
        <translation>Letras perdidas: {value}; um ponto de interrogação em um losango está no lugar de cada uma.</translation>
    </message>
    <message>
        <source>Letters saved in a wrong encoding were put right in {value} lines.</source>
        <translation>Letras salvas em uma codificação errada foram corrigidas; linhas: {value}.</translation>
    </message>
    <message>
        <source>These pages hold pictures and no text: {value}.</source>
        <translation>Estas páginas contêm imagens e nenhum texto: {value}.</translation>
    </message>
    <message>
        <source>Attached files, named as documents but not read: {value}.</source>
        <translation>Arquivos anexos, citados como documentos mas não lidos: {value}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) behind no field (–)</source>
        <translation>
            <numerusform>%Ln linha sem campo (–)</numerusform>
            <numerusform>%Ln linhas sem campo (–)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) behind several drafts (=)</source>
        <translation>
            <numerusform>%Ln linha em vários rascunhos (=)</numerusform>
            <numerusform>%Ln linhas em vários rascunhos (=)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages, reports and e-mails</source>
        <translation>Páginas, relatórios e e-mails</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Checking the catalogue</source>
        <translation>Verificando o catálogo</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando a cópia de segurança</translation>
    </message>
    <message>
        <source>The search index was damaged and is being made anew</source>
        <translation>O índice de pesquisa estava danificado e está sendo refeito</translation>
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
        <translation>Tudo está como foi salvo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are not as they were saved.</source>
        <translation>
            <numerusform>%Ln item não está como foi salvo.</numerusform>
            <numerusform>%Ln itens não estão como foram salvos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index was damaged and was made anew.</source>
        <translation>O índice de pesquisa estava danificado e foi refeito.</translation>
    </message>
    <message>
        <source>Stopped. The catalogue is as it was.</source>
        <translation>Interrompido. O catálogo está como estava.</translation>
    </message>
    <message>
        <source>Stopped. The catalogue was not checked to its end.</source>
        <translation>Interrompido. O catálogo não foi verificado até o fim.</translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message>
        <source>Second folder for backups</source>
        <translation>Segunda pasta para as cópias</translation>
    </message>
    <message>
        <source>A backup is a whole copy that was checked record by record. One is made on closing, before imports and changes of many records, and after half an hour of changes.</source>
        <translation>Uma cópia de segurança é uma cópia completa, verificada registro por registro. Uma é feita ao fechar, antes de importações e alterações de muitos registros, e após meia hora de alterações.</translation>
    </message>
    <message>
        <source>What a backup is</source>
        <translation>O que é uma cópia de segurança</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Fazer cópia agora</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>&amp;Check catalogue</source>
        <translation>&amp;Verificar o catálogo</translation>
    </message>
    <message>
        <source>&amp;Second folder…</source>
        <translation>&amp;Segunda pasta…</translation>
    </message>
    <message>
        <source>Copy &amp;nowhere else</source>
        <translation>&amp;Não copiar em outro lugar</translation>
    </message>
    <message>
        <source>&amp;Who changed what…</source>
        <translation>&amp;Quem alterou o quê…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir a pasta</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>Em {folder}</translation>
    </message>
    <message>
        <source>No backup has been made yet</source>
        <translation>Nenhuma cópia de segurança foi feita ainda</translation>
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
        <translation>Cópia feita e verificada {time}: {records}, {size}</translation>
    </message>
    <message>
        <source>The backup of {time} found the catalogue damaged: {records}, {size}</source>
        <translation>A cópia de {time} encontrou o catálogo danificado: {records}, {size}</translation>
    </message>
    <message>
        <source>Backups lie on this computer only. A stick or a share as second folder keeps them when it breaks or is stolen.</source>
        <translation>As cópias estão apenas neste computador. Um pendrive ou uma pasta compartilhada como segunda pasta as mantém se ele quebrar ou for roubado.</translation>
    </message>
    <message>
        <source>The second folder {folder} cannot be reached now; the next backup is copied there once it can.</source>
        <translation>A segunda pasta {folder} não está acessível agora; a próxima cópia será levada para lá assim que for possível.</translation>
    </message>
    <message>
        <source>Each backup is copied to {folder} too</source>
        <translation>Cada cópia também é levada para {folder}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Fazendo a cópia de segurança</translation>
    </message>
    <message>
        <source>Backup made and checked</source>
        <translation>Cópia feita e verificada</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup, which is still whole</source>
        <translation>Nada mudou desde a última cópia, que continua íntegra</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Outro motivo</translation>
    </message>
    <message>
        <source>Catalogue was damaged</source>
        <translation>O catálogo estava danificado</translation>
    </message>
    <message>
        <source>Every record</source>
        <translation>Cada registro</translation>
    </message>
    <message>
        <source>File and totals</source>
        <translation>Arquivo e totais</translation>
    </message>
    <message>
        <source>backup found damage</source>
        <translation>a cópia encontrou danos</translation>
    </message>
    <message>
        <source>backup checked {time}</source>
        <translation>cópia verificada {time}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Segunda pasta</translation>
    </message>
    <message>
        <source>From before the catalogue was moved</source>
        <translation>De antes de mover o catálogo</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>A pedido</translation>
    </message>
    <message>
        <source>After half an hour of changes</source>
        <translation>Após meia hora de alterações</translation>
    </message>
    <message>
        <source>On closing</source>
        <translation>Ao fechar</translation>
    </message>
    <message>
        <source>Before the new format</source>
        <translation>Antes do novo formato</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de uma importação</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>Antes de uma mesclagem</translation>
    </message>
    <message>
        <source>Before a change of many records</source>
        <translation>Antes de alterar muitos registros</translation>
    </message>
    <message>
        <source>Before removing for good</source>
        <translation>Antes de remover definitivamente</translation>
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
        <translation>A cópia de segurança foi restaurada</translation>
    </message>
    <message>
        <source>The backup was restored; what was there is kept as {file}</source>
        <translation>A cópia foi restaurada; o que havia ali fica guardado como {file}</translation>
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
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Leave this change out</source>
        <translation>Omitir esta alteração</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Who changed what</source>
        <translation>Quem alterou o quê</translation>
    </message>
    <message>
        <source>Every value that was changed, with who changed it, when, and what it was before. As a workbook or as comma-separated values.</source>
        <translation>Cada valor alterado, com quem o alterou, quando e o que era antes. Como planilha ou como valores separados por vírgulas.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Save who changed what</source>
        <translation>Salvar quem alterou o quê</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Planilha (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) saved in {file}</source>
        <translation>
            <numerusform>%Ln alteração salva em {file}</numerusform>
            <numerusform>%Ln alterações salvas em {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete removes it, Enter offers other readings</source>
        <translation>A tecla Delete o remove; Enter oferece outras interpretações</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>A tecla Delete o remove</translation>
    </message>
</context>
<context>
    <name>ChoiceEdit</name>
    <message>
        <source>Not known; choose from the list</source>
        <translation>Desconhecido; escolha na lista</translation>
    </message>
</context>
<context>
    <name>ChoosingPage</name>
    <message>
        <source>&amp;Paste cells ({keys})</source>
        <translation>Co&amp;lar células ({keys})</translation>
    </message>
    <message>
        <source>Bring in a workbook</source>
        <translation>Importar uma planilha</translation>
    </message>
    <message>
        <source>Drop files here: a filled-in template, an export or anybody’s listing (Excel, LibreOffice, CSV), or paste cells from a spreadsheet. Nothing is written before you have seen what would happen to every row.</source>
        <translation>Solte arquivos aqui: um modelo preenchido, uma exportação ou a listagem de qualquer pessoa (Excel, LibreOffice, CSV), ou cole células de uma planilha. Nada é gravado antes que você veja o que aconteceria com cada linha.</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Escolher arquivos…</translation>
    </message>
    <message>
        <source>Workbooks, CSV and JSON</source>
        <translation>Planilhas, CSV e JSON</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Save what you changed in “{title}”?</source>
        <translation>Salvar o que foi alterado em “{title}”?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
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
        <translation>Colunas</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Reset columns</source>
        <translation>Restaurar colunas</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>Headings in row {row}; the sheet holds “{kind}”.</source>
        <translation>Cabeçalhos na linha {row}; a folha contém “{kind}”.</translation>
    </message>
    <message>
        <source>“{heading}” becomes</source>
        <translation>“{heading}” passa a ser</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>As linhas são</translation>
    </message>
    <message>
        <source>There are no columns.</source>
        <translation>Não há colunas.</translation>
    </message>
    <message>
        <source>Columns are mapped as last time, when a file had these headings.</source>
        <translation>As colunas são atribuídas como da última vez que um arquivo tinha estes cabeçalhos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) want a look.</source>
        <translation>
            <numerusform>Convém ver %Ln coluna.</numerusform>
            <numerusform>Convém ver %Ln colunas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{heading}. Wants a look</source>
        <translation>{heading}. Convém ver</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por exemplo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Passa a ser</translation>
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
        <translation>Linhas preenchidas</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>Colunas da folha</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Nothing is called so</source>
        <translation>Nada tem esse nome</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Ir para ou fazer</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>O que se pode fazer</translation>
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
        <translation>Este registro fica</translation>
    </message>
    <message>
        <source>It keeps its identifier; what names the other names it then</source>
        <translation>Mantém o seu identificador; o que nomeia o outro passa a nomeá-lo</translation>
    </message>
    <message>
        <source>{title} stays</source>
        <translation>{title} fica</translation>
    </message>
    <message>
        <source>changed {time} by {who}</source>
        <translation>alterado {time} por {who}</translation>
    </message>
    <message>
        <source>added {time} by {who}</source>
        <translation>adicionado {time} por {who}</translation>
    </message>
    <message>
        <source>added {time}</source>
        <translation>adicionado {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) say the same</source>
        <translation>
            <numerusform>%Ln campo diz o mesmo</numerusform>
            <numerusform>%Ln campos dizem o mesmo</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difere</translation>
    </message>
</context>
<context>
    <name>CountryPage</name>
    <message>
        <source>Country or region</source>
        <translation>País ou região</translation>
    </message>
    <message>
        <source>Show all its &amp;records</source>
        <translation>Mostrar todos os seus &amp;registros</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>&amp;Relatório…</translation>
    </message>
    <message>
        <source>Profile of a country</source>
        <translation>Perfil de um país</translation>
    </message>
    <message>
        <source>Topics it asked for</source>
        <translation>Temas que solicitou</translation>
    </message>
    <message>
        <source>Topics it offered</source>
        <translation>Temas que ofereceu</translation>
    </message>
    <message>
        <source>Exchanges by year</source>
        <translation>Intercâmbios por ano</translation>
    </message>
    <message>
        <source>Country or region, in any language</source>
        <translation>País ou região, em qualquer idioma</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>Qual país?</translation>
    </message>
    <message>
        <source>Type a country or region above. Its page tells what it asked for and offered, with whom, what it learned, and what is still open.</source>
        <translation>Digite acima um país ou uma região. Sua página diz o que solicitou e ofereceu, com quem, o que aprendeu e o que ainda está em aberto.</translation>
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
        <translation>{topic} — quem poderia ajudar</translation>
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
        <translation>Todas as linhas do arquivo</translation>
    </message>
    <message>
        <source>All that is different</source>
        <translation>Tudo o que é diferente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln read</source>
        <translation>
            <numerusform>%Ln lida</numerusform>
            <numerusform>%Ln lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different</source>
        <translation>
            <numerusform>%Ln diferente</numerusform>
            <numerusform>%Ln diferentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) the same</source>
        <translation>
            <numerusform>%Ln registro igual</numerusform>
            <numerusform>%Ln registros iguais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln em aberto</numerusform>
            <numerusform>%Ln em aberto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar detalhes</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Abrir a pasta do &amp;log</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Something went wrong while CoopDesk was at work.</source>
        <translation>Algo deu errado enquanto o CoopDesk trabalhava.</translation>
    </message>
    <message>
        <source>Your data is as it was before. You can go on working.</source>
        <translation>Os seus dados estão como antes. É possível continuar trabalhando.</translation>
    </message>
    <message>
        <source>If it happens again, please copy the details and send them to whoever looks after CoopDesk at your office. They hold no texts of your records.</source>
        <translation>Se isso acontecer de novo, copie os detalhes e envie-os a quem cuida do CoopDesk na sua instituição. Eles não contêm textos dos seus registros.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Days of the month</source>
        <translation>Dias do mês</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln passo</numerusform>
            <numerusform>%Ln passos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
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
        <translation>Agora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your own</source>
        <translation>
            <numerusform>%Ln sua</numerusform>
            <numerusform>%Ln suas</numerusform>
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
        <translation>Rascunhos</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Procurar de novo</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Mesclar</translation>
    </message>
    <message>
        <source>Merge &amp;selected…</source>
        <translation>Mesclar os &amp;selecionados…</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>&amp;Não é duplicado</translation>
    </message>
    <message>
        <source>&amp;Open both</source>
        <translation>&amp;Abrir ambos</translation>
    </message>
    <message>
        <source>Looking for records that may be the same</source>
        <translation>Procurando registros que talvez sejam o mesmo</translation>
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
        <translation>{words}, sem os mais fracos</translation>
    </message>
    <message>
        <source>Two records of the same exchange or project, with almost the same title, country and dates, are listed here side by side, to be made one or told apart.</source>
        <translation>Dois registros do mesmo intercâmbio ou projeto, com quase o mesmo título, país e datas, são mostrados aqui lado a lado, para virarem um só ou serem distinguidos.</translation>
    </message>
    <message>
        <source>Records that may be the same</source>
        <translation>Registros que talvez sejam o mesmo</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln record(s), so it takes a while.</source>
        <translation>
            <numerusform>Há %Ln registro; demora um pouco.</numerusform>
            <numerusform>Há %Ln registros; demora um pouco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Procurar duplicados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were compared.</source>
        <translation>
            <numerusform>%Ln registro foi comparado.</numerusform>
            <numerusform>%Ln registros foram comparados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairs you told apart are not shown again.</source>
        <translation>Os pares que você distinguiu não são mostrados de novo.</translation>
    </message>
    <message>
        <source>No two records look the same</source>
        <translation>Não há dois registros que pareçam o mesmo</translation>
    </message>
    <message>
        <source>Select several almost certain pairs to merge them at once.</source>
        <translation>Selecione vários pares quase certos para mesclá-los de uma vez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected pair(s) are not almost certain: merge those one by one.</source>
        <translation>
            <numerusform>%Ln par selecionado não é quase certo: mescle-o à parte.</numerusform>
            <numerusform>%Ln pares selecionados não são quase certos: mescle-os um a um.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Empty catalogue</source>
        <translation>Catálogo vazio</translation>
    </message>
    <message>
        <source>This catalogue is still empty</source>
        <translation>Este catálogo ainda está vazio</translation>
    </message>
    <message>
        <source>It keeps who asked whom for help, what was learned and what was promised next. How would you like to begin?</source>
        <translation>Ele guarda quem pediu ajuda a quem, o que se aprendeu e o que ficou prometido. Como deseja começar?</translation>
    </message>
    <message>
        <source>&amp;Record the first exchange</source>
        <translation>Registrar o &amp;primeiro intercâmbio</translation>
    </message>
    <message>
        <source>&amp;Bring in a workbook</source>
        <translation>&amp;Importar uma planilha</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir o exe&amp;mplo</translation>
    </message>
    <message>
        <source>A title is enough to save; everything else can follow.</source>
        <translation>Basta um título para salvar; todo o resto pode vir depois.</translation>
    </message>
    <message>
        <source>From Excel or CSV, as it is. You see what would happen before it does.</source>
        <translation>Do Excel ou CSV, como está. Você vê o que aconteceria antes que aconteça.</translation>
    </message>
    <message>
        <source>Real exchanges and projects to try things out. Undo takes them away.</source>
        <translation>Intercâmbios e projetos reais para experimentar. Desfazer os retira.</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Workbook for Excel (.xlsx)</source>
        <translation>Planilha do Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Plain table (.csv)</source>
        <translation>Tabela simples (.csv)</translation>
    </message>
    <message>
        <source>Whole records for programs (.json)</source>
        <translation>Registros completos para programas (.json)</translation>
    </message>
    <message>
        <source>One for each record</source>
        <translation>Uma por registro</translation>
    </message>
    <message>
        <source>One for each party of a record</source>
        <translation>Uma por parte de um registro</translation>
    </message>
    <message>
        <source>Names and addresses of &amp;people</source>
        <translation>Nomes e endereços de &amp;pessoas</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln record(s)</source>
        <translation>
            <numerusform>Todos (%Ln registro)</numerusform>
            <numerusform>Todos (%Ln registros)</numerusform>
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
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Linhas</translation>
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
            <numerusform>%Ln registro exibido</numerusform>
            <numerusform>%Ln registros exibidos</numerusform>
        </translation>
    </message>
    <message>
        <source>What the search finds</source>
        <translation>O que a busca encontra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected</source>
        <translation>
            <numerusform>%Ln registro selecionado</numerusform>
            <numerusform>%Ln registros selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>Como na lista</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
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
        <translation>Progresso</translation>
    </message>
    <message>
        <source>&amp;Save as …</source>
        <translation>&amp;Salvar como …</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) saved as “{file}” in {folder}.</source>
        <translation>
            <numerusform>%Ln registro salvo como “{file}” em {folder}.</numerusform>
            <numerusform>%Ln registros salvos como “{file}” em {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Template to fill in</source>
        <translation>Modelo para preencher</translation>
    </message>
    <message>
        <source>No program here opens “{file}”. It is in {folder}.</source>
        <translation>Nenhum programa deste computador abre “{file}”. Ele está em {folder}.</translation>
    </message>
</context>
<context>
    <name>FacetPopup</name>
    <message>
        <source>Find a value</source>
        <translation>Localizar um valor</translation>
    </message>
    <message>
        <source>Show more values</source>
        <translation>Mostrar mais valores</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>More… ({})</source>
        <translation>Mais… ({})</translation>
    </message>
    <message>
        <source>not</source>
        <translation>exceto</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>omitido</translation>
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
        <translation>Omitir o que tem este valor (−)</translation>
    </message>
    <message>
        <source>Leave out {}</source>
        <translation>Omitir {}</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Restore this</source>
        <translation>Restaurar isto</translation>
    </message>
    <message>
        <source>Give the field back what it held before this change</source>
        <translation>Devolver ao campo o que ele continha antes desta alteração</translation>
    </message>
    <message>
        <source>The field says this again</source>
        <translation>O campo já diz isto de novo</translation>
    </message>
    <message>
        <source>Restore {field}</source>
        <translation>Restaurar {field}</translation>
    </message>
    <message>
        <source>Only the order was changed.</source>
        <translation>Só a ordem foi alterada.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more change(s)</source>
        <translation>
            <numerusform>e mais %Ln alteração</numerusform>
            <numerusform>e mais %Ln alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: {text}</source>
        <translation>Incluído: {text}</translation>
    </message>
    <message>
        <source>Removed: {text}</source>
        <translation>Removido: {text}</translation>
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
        <translation>esquerda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>direita</translation>
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
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldTable</name>
    <message>
        <source>Fields of the draft</source>
        <translation>Campos do rascunho</translation>
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
        <translation>Enter</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
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
        <translation>Tabela copiada.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>Imagem copiada.</translation>
    </message>
    <message>
        <source>“{figure}” as a table</source>
        <translation>“{figure}” como tabela</translation>
    </message>
    <message>
        <source>Copy “{figure}”</source>
        <translation>Copiar “{figure}”</translation>
    </message>
    <message>
        <source>Save “{figure}” as a PNG picture</source>
        <translation>Salvar “{figure}” como imagem PNG</translation>
    </message>
    <message>
        <source>Save “{figure}” as an SVG drawing</source>
        <translation>Salvar “{figure}” como desenho SVG</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvo como {file}.</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>Intervention models</source>
        <translation>Modelos de intervenção</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorias</translation>
    </message>
    <message>
        <source>Count lines</source>
        <translation>Contar linhas</translation>
    </message>
    <message>
        <source>Count activities</source>
        <translation>Contar atividades</translation>
    </message>
    <message>
        <source>What is counted per intervention model</source>
        <translation>O que se conta por modelo de intervenção</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>What is not as it was saved</source>
        <translation>O que não está como foi salvo</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>S&amp;how records</source>
        <translation>&amp;Mostrar os registros</translation>
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
            <numerusform>%Ln item não está como foi salvo.</numerusform>
            <numerusform>%Ln itens não estão como foram salvos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of {moment} has it whole.</source>
        <translation>A cópia de {moment} o tem íntegro.</translation>
    </message>
    <message>
        <source>No backup that was looked at has it whole.</source>
        <translation>Nenhuma das cópias examinadas o tem íntegro.</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Next steps</source>
        <translation>Próximos passos</translation>
    </message>
    <message>
        <source>Mark &amp;done</source>
        <translation>Marcar como &amp;feito</translation>
    </message>
    <message>
        <source>Save as &amp;calendar…</source>
        <translation>Salvar como &amp;calendário…</translation>
    </message>
    <message>
        <source>Open steps with a date, for Outlook, Google or Apple Calendar</source>
        <translation>Passos em aberto com data, para o calendário do Outlook, do Google ou da Apple</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Quadro</translation>
    </message>
    <message>
        <source>Cal&amp;endar</source>
        <translation>Cal&amp;endário</translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s)</source>
        <translation>
            <numerusform>%Ln próximo passo</numerusform>
            <numerusform>%Ln próximos passos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all open steps</source>
        <translation>Mostrar todos os passos em aberto</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>Desde quando?</translation>
    </message>
    <message>
        <source>Give a day, or two countries that have met, above.</source>
        <translation>Indique acima um dia, ou dois países que se reuniram.</translation>
    </message>
    <message>
        <source>No next step answers to that</source>
        <translation>Nenhum próximo passo corresponde a isso</translation>
    </message>
    <message>
        <source>Try fewer words, another country, or finished steps too.</source>
        <translation>Tente menos palavras, outro país ou também os passos concluídos.</translation>
    </message>
    <message>
        <source>Nothing is promised that is not done</source>
        <translation>Nada do que foi prometido está por fazer</translation>
    </message>
    <message>
        <source>Next steps are written into an exchange, under “Next steps”, with who owes them and until when. The open ones of all exchanges are listed here.</source>
        <translation>Os próximos passos são escritos em um intercâmbio, em “Próximos passos”, com quem os deve e até quando. Os que estão em aberto em todos os intercâmbios são listados aqui.</translation>
    </message>
    <message>
        <source>Go to the exchanges</source>
        <translation>Ir aos intercâmbios</translation>
    </message>
    <message>
        <source>&amp;Open record</source>
        <translation>&amp;Abrir o registro</translation>
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
        <translation>Próximos passos {date}</translation>
    </message>
    <message>
        <source>Save next steps as a calendar</source>
        <translation>Salvar os próximos passos como calendário</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendário (*.ics)</translation>
    </message>
    <message>
        <source>Learnings {date}</source>
        <translation>Aprendizados {date}</translation>
    </message>
    <message>
        <source>Save learnings</source>
        <translation>Salvar aprendizados</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Planilha (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Escrevendo {file}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) saved as {file}</source>
        <translation>
            <numerusform>%Ln linha salva como {file}</numerusform>
            <numerusform>%Ln linhas salvas como {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s) saved as {file}</source>
        <translation>
            <numerusform>%Ln próximo passo salvo como {file}</numerusform>
            <numerusform>%Ln próximos passos salvos como {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormGrid</name>
    <message>
        <source>Needed</source>
        <translation>Obrigatório</translation>
    </message>
    <message>
        <source>{}, needed</source>
        <translation>{}, obrigatório</translation>
    </message>
</context>
<context>
    <name>HeldDialog</name>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Open to &amp;read</source>
        <translation>Abrir para &amp;leitura</translation>
    </message>
    <message>
        <source>&amp;Wait until it is free</source>
        <translation>&amp;Esperar até ficar livre</translation>
    </message>
    <message>
        <source>&amp;Open anyway</source>
        <translation>&amp;Abrir mesmo assim</translation>
    </message>
    <message>
        <source>It opens as soon as it is closed there.</source>
        <translation>Abre assim que for fechado lá.</translation>
    </message>
    <message>
        <source>That computer has said nothing since: it was switched off, or lost the connection. What was saved there is in the catalogue.</source>
        <translation>Esse computador não deu sinal desde então: foi desligado ou perdeu a conexão. O que foi salvo lá está no catálogo.</translation>
    </message>
    <message>
        <source>One writes at a time. You can read, search and export now, and change records as soon as it is closed there.</source>
        <translation>Uma pessoa escreve por vez. Agora você pode ler, buscar e exportar, e alterar registros assim que for fechado lá.</translation>
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
        <translation>País que precisa de ajuda</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Who could help</source>
        <translation>Quem poderia ajudar</translation>
    </message>
    <message>
        <source>Topic, in any language</source>
        <translation>Tema, em qualquer idioma</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Qualquer país</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Country that needs &amp;help</source>
        <translation>País que precisa de a&amp;juda</translation>
    </message>
    <message>
        <source>Who could help, and with what?</source>
        <translation>Quem poderia ajudar, e com quê?</translation>
    </message>
    <message>
        <source>Type a topic above, and the country that needs help if there is one. Those who provided on the topic are ranked by what shows it: how often, how lately, in which language and region.</source>
        <translation>Digite acima um tema e, se houver, o país que precisa de ajuda. Quem prestou cooperação sobre o tema é ordenado pelo que o mostra: quantas vezes, há quanto tempo, em que idioma e região.</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Alterações, as mais recentes primeiro</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>O que foi alterado</translation>
    </message>
    <message>
        <source>History of “{title}”</source>
        <translation>Histórico de “{title}”</translation>
    </message>
    <message>
        <source>{when} · {who}</source>
        <translation>{when} · {who}</translation>
    </message>
    <message>
        <source>The record begins here, so there is nothing to compare it with.</source>
        <translation>O registro começa aqui; não há com que compará-lo.</translation>
    </message>
    <message>
        <source>This change left the fields of the record as they were.</source>
        <translation>Esta alteração deixou os campos do registro como estavam.</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Bring in a file</source>
        <translation>Importar um arquivo</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lendo {file}</translation>
    </message>
    <message>
        <source>Bringing in {file}</source>
        <translation>Importando {file}</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard. Copy some in a spreadsheet first.</source>
        <translation>Não há células na área de transferência. Copie antes algumas em uma planilha.</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Células coladas</translation>
    </message>
    <message>
        <source>Taking {file} back</source>
        <translation>Desfazendo a importação de {file}</translation>
    </message>
    <message>
        <source>The records are still being written.</source>
        <translation>Os registros ainda estão sendo gravados.</translation>
    </message>
    <message>
        <source>If you stop, the catalogue stays as it was.</source>
        <translation>Se parar, o catálogo fica como estava.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Parar e fechar</translation>
    </message>
    <message>
        <source>Nothing has been brought in yet.</source>
        <translation>Nada foi importado ainda.</translation>
    </message>
    <message>
        <source>What you chose and wrote for this file would be lost.</source>
        <translation>O que você escolheu e escreveu para este arquivo se perderia.</translation>
    </message>
    <message>
        <source>Close &amp;without bringing in</source>
        <translation>Fechar &amp;sem importar</translation>
    </message>
    <message>
        <source>The file was changed since {when}, so what you decided about it then does not fit it.</source>
        <translation>O arquivo foi alterado desde {when}; o que foi decidido naquele momento já não corresponde a ele.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) you decided no longer fit.</source>
        <translation>
            <numerusform>%Ln decisão sua já não corresponde.</numerusform>
            <numerusform>%Ln decisões suas já não correspondem.</numerusform>
        </translation>
    </message>
    <message>
        <source>You go on where you left off.</source>
        <translation>Continue de onde parou.</translation>
    </message>
    <message>
        <source>The rows appear here once the file is read.</source>
        <translation>As linhas aparecem aqui depois que o arquivo for lido.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>This file was brought in before, on {when}.</source>
        <translation>Este arquivo já foi importado antes, em {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be refused.</source>
        <translation>
            <numerusform>%Ln linha seria recusada.</numerusform>
            <numerusform>%Ln linhas seriam recusadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) want a look.</source>
        <translation>
            <numerusform>%Ln linha merece atenção.</numerusform>
            <numerusform>%Ln linhas merecem atenção.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>Não há nada de novo neste arquivo.</translation>
    </message>
    <message>
        <source>Comparing with the catalogue</source>
        <translation>Comparando com o catálogo</translation>
    </message>
    <message>
        <source>This is an export of ours: merging shows both sides of a cell.</source>
        <translation>É uma exportação nossa: ao mesclar veem-se os dois lados de cada célula.</translation>
    </message>
    <message>
        <source>&amp;Other files…</source>
        <translation>&amp;Outros arquivos…</translation>
    </message>
    <message>
        <source>&amp;Merge it instead…</source>
        <translation>&amp;Mesclar em vez disso…</translation>
    </message>
    <message>
        <source>&amp;Undo import</source>
        <translation>&amp;Desfazer a importação</translation>
    </message>
    <message>
        <source>&amp;Show them in the list</source>
        <translation>&amp;Mostrá-los na lista</translation>
    </message>
    <message>
        <source>Back to the &amp;rows</source>
        <translation>Voltar às &amp;linhas</translation>
    </message>
    <message>
        <source>file {n} of {all}</source>
        <translation>arquivo {n} de {all}</translation>
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
        <translation>Próximo &amp;arquivo</translation>
    </message>
    <message>
        <source>S&amp;kip to the next file</source>
        <translation>&amp;Pular para o próximo arquivo</translation>
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
        <translation>Isto parece um relatório posterior de “{title}”.</translation>
    </message>
</context>
<context>
    <name>LearningFilters</name>
    <message>
        <source>Words of a line</source>
        <translation>Palavras de uma linha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Learnings and next steps</source>
        <translation>Aprendizados e próximos passos</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Aprendizados</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos passos</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Any topic</source>
        <translation>Qualquer tema</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Qualquer país</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Qualquer resultado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Relatado por</translation>
    </message>
    <message>
        <source>Reported by anybody</source>
        <translation>De quem quer que seja</translation>
    </message>
</context>
<context>
    <name>LearningsPage</name>
    <message>
        <source>Learnings and next steps</source>
        <translation>Aprendizados e próximos passos</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;tudo</translation>
    </message>
    <message>
        <source>Save &amp;list…</source>
        <translation>Salvar a &amp;lista…</translation>
    </message>
    <message>
        <source>As a workbook or as comma-separated values</source>
        <translation>Como planilha ou como valores separados por vírgulas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>No learning answers to that</source>
        <translation>Nenhum aprendizado corresponde a isso</translation>
    </message>
    <message>
        <source>Try fewer words, a broader topic, or another country.</source>
        <translation>Tente menos palavras, um tema mais amplo ou outro país.</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>Nada foi aprendido ainda</translation>
    </message>
    <message>
        <source>Learnings and next steps are written into an exchange, one line each. Those of all exchanges are listed here, to be searched by topic and country.</source>
        <translation>Os aprendizados e próximos passos são escritos em um intercâmbio, uma linha cada. Os de todos os intercâmbios são listados aqui, para serem buscados por tema e país.</translation>
    </message>
    <message>
        <source>Go to the exchanges</source>
        <translation>Ir aos intercâmbios</translation>
    </message>
    <message>
        <source>&amp;Open record</source>
        <translation>&amp;Abrir o registro</translation>
    </message>
    <message>
        <source>&amp;Copy lines</source>
        <translation>&amp;Copiar as linhas</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>&amp;Open in the form</source>
        <translation>&amp;Abrir no formulário</translation>
    </message>
    <message>
        <source>Choose a line to read it here.</source>
        <translation>Escolha uma linha para lê-la aqui.</translation>
    </message>
</context>
<context>
    <name>LineReading</name>
    <message>
        <source>Learning</source>
        <translation>Aprendizado</translation>
    </message>
    <message>
        <source>Choose a line to read it here.</source>
        <translation>Escolha uma linha para lê-la aqui.</translation>
    </message>
</context>
<context>
    <name>LinesFilter</name>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Words in lines and results</source>
        <translation>Palavras em linhas e resultados</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas as linhas</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Qualquer categoria</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Qualquer modelo</translation>
    </message>
    <message>
        <source>Any year</source>
        <translation>Qualquer ano</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sem data</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln line(s)</source>
        <translation>
            <numerusform>{count} de %Ln linha</numerusform>
            <numerusform>{count} de %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sem categoria</translation>
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
        <translation>O quê</translation>
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
        <translation>Do colega</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aqui agora</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
</context>
<context>
    <name>LookingPage</name>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lunas</translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;lumns (%Ln to look at)</source>
        <translation>
            <numerusform>Co&amp;lunas (%Ln a ver)</numerusform>
            <numerusform>Co&amp;lunas (%Ln a ver)</numerusform>
        </translation>
    </message>
    <message>
        <source>What would &amp;happen</source>
        <translation>O que a&amp;conteceria</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Pesquisa salva</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Aprendizados</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Acompanhamento</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Country profile</source>
        <translation>Perfil do país</translation>
    </message>
    <message>
        <source>Who could help</source>
        <translation>Quem poderia ajudar</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de novo</translation>
    </message>
    <message>
        <source>not {words}</source>
        <translation>exceto {words}</translation>
    </message>
    <message>
        <source>{name} — CoopDesk</source>
        <translation>{name} — CoopDesk</translation>
    </message>
    <message>
        <source>The catalogue is free now; you can change records</source>
        <translation>O catálogo está livre; você já pode alterar registros</translation>
    </message>
    <message>
        <source>Up&amp;date search “{name}”</source>
        <translation>At&amp;ualizar pesquisa “{name}”</translation>
    </message>
    <message>
        <source>Up&amp;date saved search</source>
        <translation>At&amp;ualizar pesquisa salva</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Search copied</source>
        <translation>Pesquisa copiada</translation>
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
        <translation>Parte do mundo</translation>
    </message>
    <message>
        <source>Where something happens</source>
        <translation>Onde algo acontece</translation>
    </message>
    <message>
        <source>Whole world</source>
        <translation>Mundo inteiro</translation>
    </message>
</context>
<context>
    <name>MapQuestion</name>
    <message>
        <source>Map topic</source>
        <translation>Mapear tema</translation>
    </message>
    <message>
        <source>Which topic do all records bear instead of “{code}”?</source>
        <translation>Que tema todos os registros terão no lugar de “{code}”?</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapear</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Zoom in (+)</source>
        <translation>Aproximar (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Afastar (−)</translation>
    </message>
</context>
<context>
    <name>MeantLine</name>
    <message>
        <source>Did you mean {search}?</source>
        <translation>Você quis dizer {search}?</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>Recent s&amp;earches</source>
        <translation>Pesquisas r&amp;ecentes</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>Pá&amp;gina</translation>
    </message>
    <message>
        <source>No other catalogue yet</source>
        <translation>Ainda não há outro catálogo</translation>
    </message>
    <message>
        <source>{words}  ({list})</source>
        <translation>{words}  ({list})</translation>
    </message>
    <message>
        <source>No search yet</source>
        <translation>Ainda não há pesquisas</translation>
    </message>
</context>
<context>
    <name>MergeQuestion</name>
    <message>
        <source>Merge pairs</source>
        <translation>Mesclar pares</translation>
    </message>
    <message>
        <source>Pairs to be merged</source>
        <translation>Pares a mesclar</translation>
    </message>
    <message>
        <source>This record stays</source>
        <translation>Este registro fica</translation>
    </message>
    <message>
        <source>This one goes into it</source>
        <translation>Este passa a fazer parte dele</translation>
    </message>
    <message>
        <source>Left behind in the trash</source>
        <translation>Fica na lixeira</translation>
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
            <numerusform>%Ln par vira um registro.</numerusform>
            <numerusform>%Ln pares viram um registro cada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of both are kept, and what only one of them says.</source>
        <translation>Ficam as partes de ambos e o que só um deles diz.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln of them the two say different things in some field: what the record that stays says is kept, the other waits in the trash.</source>
        <translation>
            <numerusform>Em %Ln deles os dois dizem coisas diferentes em algum campo: fica o que diz o registro que permanece, e o outro espera na lixeira.</numerusform>
            <numerusform>Em %Ln deles os dois dizem coisas diferentes em algum campo: fica o que diz o registro que permanece, e o outro espera na lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pair(s)</source>
        <translation>
            <numerusform>Mesclar %Ln par</numerusform>
            <numerusform>Mesclar %Ln pares</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge topics</source>
        <translation>Mesclar temas</translation>
    </message>
    <message>
        <source>Merge “{topic}” into which topic?</source>
        <translation>Mesclar “{topic}” em qual tema?</translation>
    </message>
    <message>
        <source>Topic that stays</source>
        <translation>Tema que permanece</translation>
    </message>
    <message>
        <source>Type its name in any language</source>
        <translation>Digite o nome em qualquer idioma</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Mesclar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) bear “{topic}”.</source>
        <translation>
            <numerusform>%Ln registro tem o tema “{topic}”.</numerusform>
            <numerusform>%Ln registros têm o tema “{topic}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>No record bears “{topic}”.</source>
        <translation>Nenhum registro tem o tema “{topic}”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) get “{other}” in place of “{topic}”.</source>
        <translation>
            <numerusform>%Ln registro recebe “{other}” no lugar de “{topic}”.</numerusform>
            <numerusform>%Ln registros recebem “{other}” no lugar de “{topic}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) of it become other names of “{other}”.</source>
        <translation>
            <numerusform>%Ln nome do tema mesclado passa a ser outro nome de “{other}”.</numerusform>
            <numerusform>%Ln nomes do tema mesclado passam a ser outros nomes de “{other}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln narrower topic(s) move under “{other}”.</source>
        <translation>
            <numerusform>%Ln tema mais específico passa a ficar sob “{other}”.</numerusform>
            <numerusform>%Ln temas mais específicos passam a ficar sob “{other}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its codes are dropped: {codes}.</source>
        <translation>Os códigos do tema mesclado são descartados: {codes}.</translation>
    </message>
    <message>
        <source>All of it can be undone at once.</source>
        <translation>Tudo isso pode ser desfeito de uma só vez.</translation>
    </message>
</context>
<context>
    <name>MergeWindow</name>
    <message>
        <source>The merge is still being written.</source>
        <translation>A mesclagem ainda está sendo gravada.</translation>
    </message>
    <message>
        <source>If you stop, the catalogue stays as it was.</source>
        <translation>Se você parar, o catálogo fica como estava.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Parar e fechar</translation>
    </message>
    <message>
        <source>Nothing has been merged yet.</source>
        <translation>Nada foi mesclado ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) you gave would be lost.</source>
        <translation>
            <numerusform>%Ln resposta sua seria perdida.</numerusform>
            <numerusform>%Ln respostas suas seriam perdidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close &amp;without merging</source>
        <translation>Fechar &amp;sem mesclar</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln answer(s) the line says something else now; please look again.</source>
        <translation>
            <numerusform>Em %Ln resposta a linha diz agora outra coisa; reveja-a, por favor.</numerusform>
            <numerusform>Em %Ln respostas a linha diz agora outra coisa; reveja-as, por favor.</numerusform>
        </translation>
    </message>
    <message>
        <source>You go on where you left off.</source>
        <translation>Continue de onde parou.</translation>
    </message>
    <message>
        <source>Merge a colleague’s workbook</source>
        <translation>Mesclar a planilha de um colega</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Planilhas</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Lendo {file}</translation>
    </message>
    <message>
        <source>Merging {file}</source>
        <translation>Mesclando {file}</translation>
    </message>
    <message>
        <source>Taking the merge back</source>
        <translation>Desfazendo a mesclagem</translation>
    </message>
    <message>
        <source>The workbook says nothing that is not here already.</source>
        <translation>A planilha não diz nada que já não esteja aqui.</translation>
    </message>
    <message>
        <source>“{heading}” on {sheet} was recognised by what it holds.</source>
        <translation>“{heading}” em {sheet} foi reconhecido pelo que contém.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln record(s) it is not known here what was exported.</source>
        <translation>
            <numerusform>De %Ln registro não se sabe aqui o que foi exportado.</numerusform>
            <numerusform>De %Ln registros não se sabe aqui o que foi exportado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) want a look after merging.</source>
        <translation>
            <numerusform>Convém ver %Ln linha nova depois de mesclar.</numerusform>
            <numerusform>Convém ver %Ln linhas novas depois de mesclar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln registro alterado</numerusform>
            <numerusform>%Ln registros alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln adicionado</numerusform>
            <numerusform>%Ln adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved to the trash</source>
        <translation>
            <numerusform>%Ln para a lixeira</numerusform>
            <numerusform>%Ln para a lixeira</numerusform>
        </translation>
    </message>
    <message>
        <source>{changed}, {added}, {removed}.</source>
        <translation>{changed}, {added}, {removed}.</translation>
    </message>
    <message>
        <source>Comparing with the catalogue</source>
        <translation>Comparando com o catálogo</translation>
    </message>
    <message>
        <source>Choose an export of this catalogue that a colleague has edited. You see what was exported, what it says now and what is here, and nothing is written before.</source>
        <translation>Escolha uma exportação deste catálogo que um colega alterou. Você vê o que foi exportado, o que ela diz agora e o que está aqui; nada é gravado antes.</translation>
    </message>
    <message>
        <source>&amp;Choose a workbook…</source>
        <translation>&amp;Escolher uma planilha…</translation>
    </message>
    <message>
        <source>&amp;Other workbook…</source>
        <translation>&amp;Outra planilha…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Show only lines with these words</source>
        <translation>Mostrar só as linhas com estas palavras</translation>
    </message>
    <message>
        <source>Take t&amp;heirs for all open</source>
        <translation>Usar o do &amp;colega em tudo que está aberto</translation>
    </message>
    <message>
        <source>Keep o&amp;urs for all open</source>
        <translation>Manter o n&amp;osso em tudo que está aberto</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>O que é diferente</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Mesclar</translation>
    </message>
    <message>
        <source>U&amp;ndo merge</source>
        <translation>Des&amp;fazer a mesclagem</translation>
    </message>
    <message>
        <source>&amp;Show them in the list</source>
        <translation>&amp;Mostrá-los na lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What is different appears here once the file is read.</source>
        <translation>O que difere aparece aqui depois que o arquivo for lido.</translation>
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
        <translation>Colocar “{topic}”, com tudo o que está abaixo dele, sob qual tema?</translation>
    </message>
    <message>
        <source>Broader topic</source>
        <translation>Tema mais amplo</translation>
    </message>
    <message>
        <source>None: it stands at the top</source>
        <translation>Nenhum: fica no topo</translation>
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
        <translation>Nome da pesquisa</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Order: {order}</source>
        <translation>Ordem: {order}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Show the records</source>
        <translation>Mostrar os registros</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <source>Show the figures of all records again</source>
        <translation>Mostrar de novo os números de todos os registros</translation>
    </message>
</context>
<context>
    <name>PackChoices</name>
    <message>
        <source>One country</source>
        <translation>Um país</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>O outro</translation>
    </message>
    <message>
        <source>With &amp;internal comments</source>
        <translation>Com comentários &amp;internos</translation>
    </message>
    <message>
        <source>What is noted for the office alone; the briefing never holds it</source>
        <translation>O que se anota apenas para o escritório; o documento informativo nunca o contém</translation>
    </message>
    <message>
        <source>&amp;Workbook</source>
        <translation>&amp;Planilha</translation>
    </message>
    <message>
        <source>Wor&amp;d document</source>
        <translation>&amp;Documento do Word</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>Choose two countries.</source>
        <translation>Escolha dois países.</translation>
    </message>
    <message>
        <source>Choose two countries that differ.</source>
        <translation>Escolha dois países diferentes.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Escolha ao menos um arquivo.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Escolha uma pasta.</translation>
    </message>
    <message>
        <source>Pack of</source>
        <translation>Dossiê de</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Language of its readers</source>
        <translation>&amp;Idioma dos leitores</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
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
        <translation>O que a busca encontra</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos os registros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) selected</source>
        <translation>
            <numerusform>%Ln registro selecionado</numerusform>
            <numerusform>%Ln registros selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>What two countries share</source>
        <translation>O que dois países compartilham</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder of the pack</source>
        <translation>Pasta do dossiê</translation>
    </message>
    <message>
        <source>Selected records: {n}</source>
        <translation>Registros selecionados: {n}</translation>
    </message>
    <message>
        <source>Technical cooperation</source>
        <translation>Cooperação técnica</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Meeting pack</source>
        <translation>Dossiê da reunião</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>&amp;Make pack</source>
        <translation>&amp;Preparar o dossiê</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir a &amp;pasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>A pack of %Ln record(s) is saved in {folder}: {files}</source>
        <translation>
            <numerusform>Um dossiê de %Ln registro está salvo em {folder}: {files}</numerusform>
            <numerusform>Um dossiê de %Ln registros está salvo em {folder}: {files}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>The trash is empty</source>
        <translation>A lixeira está vazia</translation>
    </message>
    <message>
        <source>Records you delete wait here until you restore or remove them.</source>
        <translation>Os registros excluídos esperam aqui até serem restaurados ou excluídos definitivamente.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Ainda não há nada aqui</translation>
    </message>
    <message>
        <source>Records of this kind appear here as soon as you save one.</source>
        <translation>Os registros deste tipo aparecem aqui assim que um for salvo.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Novo registro</translation>
    </message>
    <message>
        <source>Nothing in the trash answers to that</source>
        <translation>Nada na lixeira corresponde a isso</translation>
    </message>
    <message>
        <source>Nothing answers to that</source>
        <translation>Nada corresponde a isso</translation>
    </message>
    <message>
        <source>Nothing in this list answers to that</source>
        <translation>Nada nesta lista corresponde a isso</translation>
    </message>
    <message>
        <source>Other lists do: {lists}.</source>
        <translation>Outras listas, sim: {lists}.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Pesquisar em tudo</translation>
    </message>
    <message>
        <source>{list} {count}</source>
        <translation>{list} {count}</translation>
    </message>
    <message>
        <source>Try fewer words, another spelling, or take a condition away.</source>
        <translation>Tente menos palavras, outra grafia ou retire uma condição.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
</context>
<context>
    <name>PairFilters</name>
    <message>
        <source>How sure</source>
        <translation>Com que certeza</translation>
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
        <translation>Qualquer certeza</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Qualquer tipo</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Qualquer país</translation>
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
        <translation>Pares de registros que talvez sejam o mesmo</translation>
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
        <translation>Com que certeza</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Semelhança</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Added first</source>
        <translation>Adicionado primeiro</translation>
    </message>
    <message>
        <source>Added later</source>
        <translation>Adicionado depois</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>PaperRoom</name>
    <message>
        <source>Country profile {country} {date}</source>
        <translation>Perfil do país {country} {date}</translation>
    </message>
    <message>
        <source>Country profile</source>
        <translation>Perfil do país</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento do Word (*.docx)</translation>
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
        <translation>Planilha dos seus registros (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Escrevendo {file}</translation>
    </message>
    <message>
        <source>Profile saved as {file} in {folder}</source>
        <translation>Perfil salvo como {file} em {folder}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Stopped. No profile was written.</source>
        <translation>Interrompido. Nenhum perfil foi escrito.</translation>
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
            <numerusform>%Ln registro selecionado, página por página</numerusform>
            <numerusform>%Ln registros selecionados, página por página</numerusform>
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
        <translation>País ou região</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitou</translation>
    </message>
    <message>
        <source>Gave</source>
        <translation>Ofereceu</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos os registros</translation>
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
        <translation>Localizar um país ou região em qualquer idioma</translation>
    </message>
    <message>
        <source>Find a country or region</source>
        <translation>Localizar um país ou região</translation>
    </message>
    <message>
        <source>Countries appear here once a record names them as parties.</source>
        <translation>Os países aparecem aqui assim que um registro os indica como partes.</translation>
    </message>
    <message>
        <source>&amp;Profile…</source>
        <translation>&amp;Perfil…</translation>
    </message>
    <message>
        <source>Please &amp;update…</source>
        <translation>Pedir &amp;atualização…</translation>
    </message>
    <message>
        <source>A workbook of the country’s records, to be completed there and merged here</source>
        <translation>Uma planilha com os registros do país, para ser completada lá e mesclada aqui</translation>
    </message>
    <message>
        <source>&amp;Show all its records</source>
        <translation>&amp;Mostrar todos os seus registros</translation>
    </message>
    <message>
        <source>What it &amp;asked for</source>
        <translation>O que &amp;solicitou</translation>
    </message>
    <message>
        <source>What it &amp;gave</source>
        <translation>O que &amp;ofereceu</translation>
    </message>
    <message>
        <source>Countries and regions</source>
        <translation>Países e regiões</translation>
    </message>
</context>
<context>
    <name>PleaseUpdateDialog</name>
    <message>
        <source>Please update</source>
        <translation>Favor atualizar</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>País ou região</translation>
    </message>
    <message>
        <source>Language of the workbook</source>
        <translation>Idioma da planilha</translation>
    </message>
    <message>
        <source>Records that need &amp;attention</source>
        <translation>Registros que requerem &amp;atenção</translation>
    </message>
    <message>
        <source>All records still &amp;open</source>
        <translation>Todos os registros ainda em &amp;aberto</translation>
    </message>
    <message>
        <source>A workbook of the country’s records, to be completed there: what is missing is marked, and only what may be filled in is not locked. Once it comes back, merge it with File ▸ Merge a colleague’s workbook.</source>
        <translation>Uma planilha com os registros do país, para ser completada lá: o que falta está marcado, e só o que pode ser preenchido não está bloqueado. Quando voltar, mescle-a com Arquivo ▸ Mesclar a planilha de um colega.</translation>
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
        <translation>&amp;Salvar como…</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Tamanho do texto</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>As alterações valem de imediato.</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Como o sistema ({language})</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escura</translation>
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
        <translation>Folha e linha</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>Nenhuma linha foi escolhida.</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Depois de importar</translation>
    </message>
    <message>
        <source>In the catalogue</source>
        <translation>No catálogo</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>Linha {n}</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>No such rows</source>
        <translation>Não há linhas assim</translation>
    </message>
    <message>
        <source>Nothing in the file is like this.</source>
        <translation>Nada no arquivo é assim.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation>O que se observou</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Linhas do arquivo</translation>
    </message>
</context>
<context>
    <name>PreviewFilter</name>
    <message>
        <source>Find in the rows</source>
        <translation>Procurar nas linhas</translation>
    </message>
    <message>
        <source>Rows with</source>
        <translation>Linhas com</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas as linhas</translation>
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
        <translation>Visualização de impressão</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Salvar como PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>O que é impresso</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Page &amp;width</source>
        <translation>&amp;Largura da página</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The pages can be kept as PDF.</source>
        <translation>Não há impressora configurada neste computador. As páginas podem ser guardadas como PDF.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>Saved as “{file}” in {folder}.</source>
        <translation>Salvo como “{file}” em {folder}.</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>Enviado para {printer}.</translation>
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
        <translation>Interrompendo: {}</translation>
    </message>
    <message>
        <source>, about {} s left</source>
        <translation>, faltam cerca de {} s</translation>
    </message>
    <message>
        <source>, about {} min left</source>
        <translation>, faltam cerca de {} min</translation>
    </message>
</context>
<context>
    <name>ProjectWindow</name>
    <message numerus="yes">
        <source>%Ln line(s) without a date</source>
        <translation>
            <numerusform>%Ln linha sem data</numerusform>
            <numerusform>%Ln linhas sem data</numerusform>
        </translation>
    </message>
    <message>
        <source>When activities take place</source>
        <translation>Quando as atividades acontecem</translation>
    </message>
    <message>
        <source>Result and activity</source>
        <translation>Resultado e atividade</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sem data</translation>
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
        <translation>passado</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>por vir</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>em {day}</translation>
    </message>
    <message>
        <source>Views of the project</source>
        <translation>Visões do projeto</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Cronograma</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>&amp;Status reports</source>
        <translation>&amp;Relatórios de andamento</translation>
    </message>
    <message>
        <source>Timeline and figures of “{title}”</source>
        <translation>Cronograma e números de “{title}”</translation>
    </message>
</context>
<context>
    <name>ProjectWindows</name>
    <message>
        <source>Only projects have a timeline and figures.</source>
        <translation>Só os projetos têm cronograma e números.</translation>
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
        <translation>Escolha um registro para lê-lo aqui.</translation>
    </message>
    <message numerus="yes">
        <source>Found %Ln time(s)</source>
        <translation>
            <numerusform>%Ln ocorrência</numerusform>
            <numerusform>%Ln ocorrências</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordDeeds</name>
    <message numerus="yes">
        <source>Remove %Ln record(s) for good?</source>
        <translation>
            <numerusform>Excluir %Ln registro definitivamente?</numerusform>
            <numerusform>Excluir %Ln registros definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone, and neither can what was done before it.</source>
        <translation>Isto não pode ser desfeito, nem o que foi feito antes.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Excluir definitivamente</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save and start the &amp;next</source>
        <translation>Salvar e iniciar o pró&amp;ximo</translation>
    </message>
    <message>
        <source>Sa&amp;ve and close</source>
        <translation>Sal&amp;var e fechar</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Ctrl+Enter: the same countries and roles again</source>
        <translation>Ctrl+Enter: de novo os mesmos países e papéis</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Novo projeto</translation>
    </message>
    <message>
        <source>New framework</source>
        <translation>Novo quadro de cooperação</translation>
    </message>
    <message>
        <source>New exchange</source>
        <translation>Novo intercâmbio</translation>
    </message>
    <message>
        <source>Copy of {title}</source>
        <translation>Cópia de {title}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Salvo às {time}</translation>
    </message>
    <message>
        <source>Saved. {doubt}</source>
        <translation>Salvo. {doubt}</translation>
    </message>
    <message>
        <source>Saved, except what could not be read: {fields}.</source>
        <translation>Salvo, exceto o que não pôde ser lido: {fields}.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The parties of the last record are filled in.</source>
        <translation>As partes do registro anterior foram preenchidas.</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Fechar esta nota</translation>
    </message>
    <message>
        <source>Save as a new record</source>
        <translation>Salvar como novo registro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>This could not be saved. What you typed is still here.</source>
        <translation>Não foi possível salvar. O que foi digitado continua aqui.</translation>
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
        <translation>Trabalho não salvo</translation>
    </message>
    <message>
        <source>&amp;Discard …</source>
        <translation>&amp;Descartar …</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Mais tarde</translation>
    </message>
    <message>
        <source>They stay where they are until the next start</source>
        <translation>Eles ficam onde estão até a próxima abertura</translation>
    </message>
    <message>
        <source>Discard “{title}”? What was typed there is gone for good.</source>
        <translation>Descartar “{title}”? O que foi digitado ali se perde definitivamente.</translation>
    </message>
    <message>
        <source>{title}. Discard what you decided there? It is gone for good.</source>
        <translation>{title}. Descartar o que decidiu ali? Isso se perderá de vez.</translation>
    </message>
    <message>
        <source>This was not saved when CoopDesk ended. What you typed and decided is still here.</source>
        <translation>Isto não estava salvo quando o CoopDesk terminou. O que escreveu e decidiu continua aqui.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sem título</translation>
    </message>
</context>
<context>
    <name>ReportReviewWindow</name>
    <message>
        <source>A later report</source>
        <translation>Um relatório posterior</translation>
    </message>
    <message>
        <source>Record as it stands</source>
        <translation>O registro como está</translation>
    </message>
    <message>
        <source>Later report</source>
        <translation>Relatório posterior</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) you looked at say something else now.</source>
        <translation>
            <numerusform>%Ln diferença que você viu diz agora outra coisa.</numerusform>
            <numerusform>%Ln diferenças que você viu dizem agora outra coisa.</numerusform>
        </translation>
    </message>
    <message>
        <source>You go on where you left off.</source>
        <translation>Continue de onde parou.</translation>
    </message>
    <message>
        <source>Report as of {day} ({file})</source>
        <translation>Relatório em {day} ({file})</translation>
    </message>
    <message>
        <source>Report without a date ({file})</source>
        <translation>Relatório sem data ({file})</translation>
    </message>
    <message>
        <source>the report before it: {report}</source>
        <translation>o relatório anterior: {report}</translation>
    </message>
    <message>
        <source>the date of the record and its elapsed time follow</source>
        <translation>a data do registro e seu tempo decorrido acompanham</translation>
    </message>
    <message>
        <source>This report is older than what the record says. Nothing is ticked; the report itself is kept among the status reports.</source>
        <translation>Este relatório é mais antigo do que o que diz o registro. Nada está marcado; o próprio relatório fica guardado entre os relatórios de andamento.</translation>
    </message>
    <message>
        <source>The report tells nothing otherwise. Its date and the report itself can be kept.</source>
        <translation>O relatório não diz nada diferente. Sua data e o próprio relatório podem ser guardados.</translation>
    </message>
    <message>
        <source>No earlier report of this project was kept: it is compared with the record alone, and what you changed yourself cannot be told apart.</source>
        <translation>Nenhum relatório anterior deste projeto foi guardado: ele é comparado só com o registro, e o que você mesma alterou não pode ser distinguido.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %Ln difference(s)</source>
        <translation>
            <numerusform>&amp;Aceitar %Ln diferença</numerusform>
            <numerusform>&amp;Aceitar %Ln diferenças</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep the report alone</source>
        <translation>&amp;Guardar só o relatório</translation>
    </message>
    <message>
        <source>Take &amp;all shown</source>
        <translation>Aceitar &amp;tudo o que é mostrado</translation>
    </message>
    <message>
        <source>Take n&amp;one shown</source>
        <translation>&amp;Não aceitar nada do que é mostrado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ReportWriting</name>
    <message>
        <source>Another report is being written.</source>
        <translation>Outro relatório está sendo escrito.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Escrevendo {file}</translation>
    </message>
    <message>
        <source>Status report {title} {date}</source>
        <translation>Relatório de andamento {title} {date}</translation>
    </message>
    <message>
        <source>Report on a project</source>
        <translation>Relatório sobre um projeto</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento do Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Planilha (*.xlsx)</translation>
    </message>
    <message>
        <source>Report saved as {file} in {folder}</source>
        <translation>Relatório salvo como {file} em {folder}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Stopped. No report was written.</source>
        <translation>Interrompido. Nenhum relatório foi escrito.</translation>
    </message>
</context>
<context>
    <name>ReportsTab</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Record as it stands</source>
        <translation>O registro como está</translation>
    </message>
    <message>
        <source>No words of these reports were kept, so nothing can be compared. Capture the next report: its words are kept.</source>
        <translation>O texto destes relatórios não foi guardado, por isso nada pode ser comparado. Capture o próximo relatório: o texto dele é guardado.</translation>
    </message>
    <message>
        <source>There is no later report yet, and the record says what this one told. Capture the next report: what has changed stands here then.</source>
        <translation>Ainda não há um relatório posterior, e o registro diz o que este disse. Capture o próximo relatório: o que mudou aparecerá aqui.</translation>
    </message>
    <message>
        <source>There is no later report yet: this is what has changed in the record since.</source>
        <translation>Ainda não há um relatório posterior: isto é o que mudou no registro desde então.</translation>
    </message>
    <message>
        <source>Choose two different reports to compare.</source>
        <translation>Escolha dois relatórios diferentes para comparar.</translation>
    </message>
    <message>
        <source>Both tell the same.</source>
        <translation>Ambos dizem o mesmo.</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>No status report yet</source>
        <translation>Ainda não há relatório de andamento</translation>
    </message>
    <message>
        <source>Capture a report of this project: its words are kept, and the next report is compared with it.</source>
        <translation>Capture um relatório deste projeto: seu texto é guardado e o próximo relatório é comparado com ele.</translation>
    </message>
    <message>
        <source>&amp;Capture a report…</source>
        <translation>&amp;Capturar um relatório…</translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation>Relatórios de andamento</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Data de referência</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
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
        <translation>&amp;com</translation>
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
        <translation>A cópia mais recente é de {moment} e contém {records}. O arquivo que não abre fica guardado ao lado com outro nome.</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>&amp;Restaurar esta cópia</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando a cópia de segurança</translation>
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
        <translation>Cópia de {moment}</translation>
    </message>
    <message>
        <source>Comparing the backup with the catalogue of now</source>
        <translation>Comparando a cópia com o catálogo atual</translation>
    </message>
    <message>
        <source>&amp;Take back selected records</source>
        <translation>&amp;Recuperar os registros selecionados</translation>
    </message>
    <message>
        <source>&amp;Restore whole catalogue</source>
        <translation>Restaurar &amp;todo o catálogo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Volta</translation>
    </message>
    <message>
        <source>As it was then</source>
        <translation>Como era então</translation>
    </message>
    <message>
        <source>Goes away</source>
        <translation>Desaparece</translation>
    </message>
    <message>
        <source>The catalogue holds now what it held then.</source>
        <translation>O catálogo contém agora o que continha então.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would come back</source>
        <translation>
            <numerusform>%Ln registro voltaria</numerusform>
            <numerusform>%Ln registros voltariam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would change back</source>
        <translation>
            <numerusform>%Ln registro voltaria a ser como era</numerusform>
            <numerusform>%Ln registros voltariam a ser como eram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) saved since would go</source>
        <translation>
            <numerusform>%Ln registro salvo desde então desapareceria</numerusform>
            <numerusform>%Ln registros salvos desde então desapareceriam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) would stay</source>
        <translation>
            <numerusform>%Ln registro ficaria igual</numerusform>
            <numerusform>%Ln registros ficariam iguais</numerusform>
        </translation>
    </message>
    <message>
        <source>If this backup of {moment} took the place of the catalogue: {listed}. The file of now would be kept beside it under another name.</source>
        <translation>Se esta cópia de {moment} tomasse o lugar do catálogo: {listed}. O arquivo atual ficaria guardado ao lado com outro nome.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>O que aconteceria</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Records that differ</source>
        <translation>Registros que diferem</translation>
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
        <translation>Nenhum registro foi importado</translation>
    </message>
    <message>
        <source>The catalogue had them all.</source>
        <translation>O catálogo já tinha todos.</translation>
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
        <translation>Referência</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out by you</source>
        <translation>
            <numerusform>%Ln linha deixada de fora por você</numerusform>
            <numerusform>%Ln linhas deixadas de fora por você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added</source>
        <translation>
            <numerusform>%Ln registro adicionado</numerusform>
            <numerusform>%Ln registros adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln alterado</numerusform>
            <numerusform>%Ln alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused</source>
        <translation>
            <numerusform>%Ln linha recusada</numerusform>
            <numerusform>%Ln linhas recusadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message>
        <source>It is the &amp;same: update it</source>
        <translation>É o &amp;mesmo: atualizá-lo</translation>
    </message>
    <message>
        <source>It is &amp;new</source>
        <translation>É &amp;novo</translation>
    </message>
    <message>
        <source>Leave it &amp;out</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Take my &amp;decision back</source>
        <translation>&amp;Retirar minha decisão</translation>
    </message>
    <message>
        <source>Records of the catalogue that look the same</source>
        <translation>Registros do catálogo que parecem o mesmo</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln linha selecionada</numerusform>
            <numerusform>%Ln linhas selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}: {outcome}</source>
        <translation>Linha {row}: {outcome}</translation>
    </message>
    <message>
        <source>Nothing to note.</source>
        <translation>Nada a observar.</translation>
    </message>
    <message>
        <source>{title} ({n} % alike)</source>
        <translation>{title} ({n} % semelhante)</translation>
    </message>
    <message>
        <source>About the chosen row</source>
        <translation>Sobre a linha escolhida</translation>
    </message>
</context>
<context>
    <name>SavedMenu</name>
    <message>
        <source>&amp;Update with what is asked now</source>
        <translation>&amp;Atualizar com a pesquisa atual</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>R&amp;emover</translation>
    </message>
</context>
<context>
    <name>SavedRows</name>
    <message>
        <source>Saved</source>
        <translation>Pesquisas salvas</translation>
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
            <numerusform>%Ln novo desde a última visualização</numerusform>
            <numerusform>%Ln novos desde a última visualização</numerusform>
        </translation>
    </message>
    <message>
        <source>{total}, {new}</source>
        <translation>{total}, {new}</translation>
    </message>
    <message>
        <source>{name}, saved search: {count}</source>
        <translation>{name}, pesquisa salva: {count}</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message numerus="yes">
        <source>%Ln record(s) new or changed since you last looked</source>
        <translation>
            <numerusform>%Ln registro novo ou alterado desde a última visualização</numerusform>
            <numerusform>%Ln registros novos ou alterados desde a última visualização</numerusform>
        </translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecionar</translation>
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
        <translation>Novo catálogo</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>Copied to {file}</source>
        <translation>Copiado para {file}</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard. Copy some in a spreadsheet first.</source>
        <translation>Não há células na área de transferência. Copie antes algumas em uma planilha.</translation>
    </message>
    <message>
        <source>Template saved as {file} in {folder}</source>
        <translation>Modelo salvo como {file} em {folder}</translation>
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
        <translation>A tecla Delete remove uma</translation>
    </message>
    <message>
        <source>Forget all of these</source>
        <translation>Limpar todas</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>O que se pode pesquisar</translation>
    </message>
    <message>
        <source>Choose an example to try it</source>
        <translation>Escolha um exemplo para experimentar</translation>
    </message>
</context>
<context>
    <name>SearchName</name>
    <message>
        <source>Save search</source>
        <translation>Salvar pesquisa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>&amp;Name of the search</source>
        <translation>&amp;Nome da pesquisa</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nome da pesquisa</translation>
    </message>
    <message>
        <source>There is one of that name</source>
        <translation>Já existe uma com esse nome</translation>
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
        <translation>Folhas do arquivo</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Arquivo inteiro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet}, table {n}</source>
        <translation>{sheet}, tabela {n}</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Localizar uma ação ou tecla</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
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
        <translation>Desde quando</translation>
    </message>
    <message>
        <source>Whenever changed</source>
        <translation>Alterado em qualquer data</translation>
    </message>
    <message>
        <source>Changed in the last 30 days</source>
        <translation>Alterado nos últimos 30 dias</translation>
    </message>
    <message>
        <source>Changed since a day…</source>
        <translation>Alterado desde um dia…</translation>
    </message>
    <message>
        <source>Changed since the last exchange of…</source>
        <translation>Alterado desde o último intercâmbio de…</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>One country</source>
        <translation>Um país</translation>
    </message>
    <message>
        <source>The other country</source>
        <translation>O outro país</translation>
    </message>
    <message>
        <source>15 March 2026</source>
        <translation>15 de março de 2026</translation>
    </message>
    <message>
        <source>Since {day}: {news}</source>
        <translation>Desde {day}: {news}</translation>
    </message>
    <message>
        <source>These two have no exchange on record that has begun.</source>
        <translation>Estes dois não têm registrado nenhum intercâmbio já iniciado.</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>&amp;Use as</source>
        <translation>&amp;Usar como</translation>
    </message>
    <message>
        <source>&amp;Learning</source>
        <translation>&amp;Aprendizado</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Próximo passo</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Paragraph of the &amp;story</source>
        <translation>Parágrafo da &amp;descrição</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>{chosen} of {shown} selected</source>
        <translation>{chosen} de {shown} selecionados</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Salvo às {time}</translation>
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
        <translation>Palavras de um passo</translation>
    </message>
    <message>
        <source>Words of a step, its owner or record</source>
        <translation>Palavras de um passo, do responsável ou do registro</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>Owed by anybody</source>
        <translation>De qualquer responsável</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Não concluídos</translation>
    </message>
    <message>
        <source>Finished or not</source>
        <translation>Concluídos ou não</translation>
    </message>
    <message>
        <source>Whose records</source>
        <translation>De quem são os registros</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos os registros</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meus</translation>
    </message>
    <message>
        <source>Mine are the records I added or saved last</source>
        <translation>São meus os registros que incluí ou salvei por último</translation>
    </message>
    <message>
        <source>Only records of “{search}”</source>
        <translation>Só registros de “{search}”</translation>
    </message>
</context>
<context>
    <name>StepMonth</name>
    <message>
        <source>Next steps of the day</source>
        <translation>Próximos passos do dia</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mês seguinte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
</context>
<context>
    <name>StepPane</name>
    <message>
        <source>Choose a next step to take it further here.</source>
        <translation>Escolha um próximo passo para levá-lo adiante aqui.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>Concluído, %</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>What holds it up</source>
        <translation>O que impede o avanço</translation>
    </message>
    <message>
        <source>Note for the log</source>
        <translation>Nota para o histórico</translation>
    </message>
    <message>
        <source>What has happened since</source>
        <translation>O que aconteceu desde então</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>Incluir &amp;nota</translation>
    </message>
    <message>
        <source>&amp;Mark done</source>
        <translation>&amp;Marcar como feito</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Anotações</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
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
        <translation>Escala do cronograma</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos os anos</translation>
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
        <translation>Período à vista</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>When activities take place</source>
        <translation>Quando as atividades acontecem</translation>
    </message>
    <message>
        <source>No activities yet</source>
        <translation>Ainda não há atividades</translation>
    </message>
    <message>
        <source>Lines of activities with their dates make the timeline.</source>
        <translation>As linhas das atividades, com suas datas, formam o cronograma.</translation>
    </message>
    <message>
        <source>Write the results</source>
        <translation>Escrever os resultados</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de ferramentas</translation>
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
        <translation>Dossiê</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Novo registro</translation>
    </message>
    <message>
        <source>Search any word, country or topic</source>
        <translation>Pesquisar palavra, país ou tema</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Pesquisas recentes</translation>
    </message>
    <message>
        <source>Recent searches (Down in the empty line)</source>
        <translation>Pesquisas recentes (seta para baixo na linha vazia)</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>O que se pode pesquisar</translation>
    </message>
    <message>
        <source>What can be searched for (Shift+F1)</source>
        <translation>O que se pode pesquisar (Shift+F1)</translation>
    </message>
</context>
<context>
    <name>TopicDeeds</name>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Mesclar em…</translation>
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
        <translation>Novo tema</translation>
    </message>
    <message>
        <source>Save what you changed in this topic?</source>
        <translation>Salvar o que foi alterado neste tema?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Other names, one on each line</source>
        <translation>Outros nomes, um por linha</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Name in {language}</source>
        <translation>Nome em {language}</translation>
    </message>
    <message>
        <source>Other names in {language}</source>
        <translation>Outros nomes em {language}</translation>
    </message>
    <message>
        <source>Broader topic</source>
        <translation>Tema mais amplo</translation>
    </message>
    <message>
        <source>None: it stands at the top</source>
        <translation>Nenhum: fica no topo</translation>
    </message>
    <message>
        <source>&amp;Broader topic</source>
        <translation>Tema mais &amp;amplo</translation>
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
        <translation>Incluir “{name}” como tema</translation>
    </message>
    <message>
        <source>No topic of that name</source>
        <translation>Nenhum tema com esse nome</translation>
    </message>
    <message>
        <source>Labels and synonyms in all four languages were looked through.</source>
        <translation>Foram pesquisados os rótulos e sinônimos nos quatro idiomas.</translation>
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
        <translation>Localizar um tema em qualquer idioma</translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation>Localizar um tema</translation>
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
        <translation>Ainda sem registros</translation>
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
            <numerusform>%Ln com os temas mais específicos</numerusform>
            <numerusform>%Ln com os temas mais específicos</numerusform>
        </translation>
    </message>
    <message>
        <source>{own}, {total}</source>
        <translation>{own}, {total}</translation>
    </message>
    <message>
        <source>Broader</source>
        <translation>Mais amplo</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Mais específicos</translation>
    </message>
    <message>
        <source>OECD purpose code</source>
        <translation>Código de finalidade da OCDE</translation>
    </message>
    <message>
        <source>Development goal</source>
        <translation>Objetivo de desenvolvimento (ODS)</translation>
    </message>
    <message>
        <source>ILO convention</source>
        <translation>Convenção da OIT</translation>
    </message>
</context>
<context>
    <name>TwoRecordsPanel</name>
    <message>
        <source>Merged record</source>
        <translation>Registro mesclado</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>&amp;Lado a lado</translation>
    </message>
    <message>
        <source>Merged &amp;record</source>
        <translation>Registro &amp;mesclado</translation>
    </message>
    <message>
        <source>What is shown of the two records</source>
        <translation>O que se mostra dos dois registros</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Mesclar</translation>
    </message>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>&amp;Não é duplicado</translation>
    </message>
    <message>
        <source>&amp;Open both</source>
        <translation>&amp;Abrir ambos</translation>
    </message>
    <message>
        <source>Choose a pair to see its records side by side.</source>
        <translation>Escolha um par para ver seus registros lado a lado.</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Mesclar…</translation>
    </message>
</context>
<context>
    <name>TwoRecordsWindow</name>
    <message>
        <source>Merge two records</source>
        <translation>Mesclar dois registros</translation>
    </message>
    <message>
        <source>Compare two records</source>
        <translation>Comparar dois registros</translation>
    </message>
</context>
<context>
    <name>TwoVersions</name>
    <message>
        <source>The record then and now</source>
        <translation>O registro então e agora</translation>
    </message>
    <message>
        <source>Choose one record to see what differs.</source>
        <translation>Escolha um registro para ver o que difere.</translation>
    </message>
    <message>
        <source>It was saved after the backup was made.</source>
        <translation>Foi salvo depois de feita a cópia.</translation>
    </message>
    <message>
        <source>It is not in the catalogue any more.</source>
        <translation>Não está mais no catálogo.</translation>
    </message>
    <message>
        <source>It is in the trash now.</source>
        <translation>Agora está na lixeira.</translation>
    </message>
    <message>
        <source>It was in the trash then.</source>
        <translation>Então estava na lixeira.</translation>
    </message>
    <message>
        <source>Then: {then}</source>
        <translation>Então: {then}</translation>
    </message>
    <message>
        <source>Now: {now}</source>
        <translation>Agora: {now}</translation>
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
        <translation>Do colega</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aqui agora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) chosen</source>
        <translation>
            <numerusform>%Ln linha escolhida</numerusform>
            <numerusform>%Ln linhas escolhidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, linha {row}</translation>
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
        <translation>Continue de onde parou ou deixe de lado: será oferecido de novo em outra ocasião.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Put aside</source>
        <translation>&amp;Deixar de lado</translation>
    </message>
</context>
<context>
    <name>_Behind</name>
    <message>
        <source>Close the list</source>
        <translation>Fechar a lista</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
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
        <translation>exceto {}</translation>
    </message>
    <message>
        <source>{} chosen</source>
        <translation>{} escolhidos</translation>
    </message>
    <message>
        <source>{} left out</source>
        <translation>{} omitidos</translation>
    </message>
    <message>
        <source>{} chosen, {} left out</source>
        <translation>{} escolhidos, {} omitidos</translation>
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
        <translation>Remover linha</translation>
    </message>
    <message>
        <source>Remove {} {}</source>
        <translation>Remover {} {}</translation>
    </message>
    <message>
        <source>Remove (Ctrl+Delete)</source>
        <translation>Remover (Ctrl+Delete)</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>New &amp;catalogue…</source>
        <translation>Novo &amp;catálogo…</translation>
    </message>
    <message>
        <source>&amp;Open catalogue…</source>
        <translation>&amp;Abrir catálogo…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Salvar uma có&amp;pia…</translation>
    </message>
    <message>
        <source>C&amp;heck catalogue</source>
        <translation>&amp;Verificar catálogo</translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translation>&amp;Fazer cópia de segurança agora</translation>
    </message>
    <message>
        <source>&amp;Who changed what…</source>
        <translation>&amp;Quem alterou o quê…</translation>
    </message>
    <message>
        <source>&amp;Bring in a workbook…</source>
        <translation>&amp;Importar uma planilha…</translation>
    </message>
    <message>
        <source>C&amp;apture a page or report…</source>
        <translation>Cap&amp;turar uma página ou um relatório…</translation>
    </message>
    <message>
        <source>&amp;Merge a colleague’s workbook…</source>
        <translation>&amp;Mesclar a planilha de um colega…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Template to fill in…</source>
        <translation>&amp;Modelo para preencher…</translation>
    </message>
    <message>
        <source>Meeting pac&amp;k…</source>
        <translation>Dossiê da &amp;reunião…</translation>
    </message>
    <message>
        <source>Pr&amp;int preview…</source>
        <translation>Visualização de im&amp;pressão…</translation>
    </message>
    <message>
        <source>Please up&amp;date, by country…</source>
        <translation>Pedir atuali&amp;zação, por país…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fechar janela</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar linhas</translation>
    </message>
    <message>
        <source>Copy record as &amp;text</source>
        <translation>Copiar registro como &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Paste cells…</source>
        <translation>Co&amp;lar células…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>Chan&amp;ge several records…</source>
        <translation>Alt&amp;erar vários registros…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Localizar</translation>
    </message>
    <message>
        <source>Next fo&amp;und words</source>
        <translation>Próxima &amp;ocorrência</translation>
    </message>
    <message>
        <source>Pre&amp;vious found words</source>
        <translation>Ocorrência a&amp;nterior</translation>
    </message>
    <message>
        <source>Sa&amp;ve search…</source>
        <translation>Sal&amp;var pesquisa…</translation>
    </message>
    <message>
        <source>Up&amp;date saved search</source>
        <translation>At&amp;ualizar pesquisa salva</translation>
    </message>
    <message>
        <source>Copy searc&amp;h as text</source>
        <translation>Copiar pesquis&amp;a como texto</translation>
    </message>
    <message>
        <source>F&amp;orget recent searches</source>
        <translation>Limpar pes&amp;quisas recentes</translation>
    </message>
    <message>
        <source>&amp;Go to or do…</source>
        <translation>&amp;Ir para ou fazer…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>At&amp;ualizar</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Próximo painel</translation>
    </message>
    <message>
        <source>Reading pan&amp;e</source>
        <translation>Painel de &amp;leitura</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>&amp;Filtros</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Aumentar texto</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Diminuir texto</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Tamanho &amp;normal do texto</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Tela inteira</translation>
    </message>
    <message>
        <source>New &amp;exchange</source>
        <translation>Novo &amp;intercâmbio</translation>
    </message>
    <message>
        <source>New &amp;project</source>
        <translation>Novo &amp;projeto</translation>
    </message>
    <message>
        <source>New &amp;framework</source>
        <translation>Novo &amp;quadro de cooperação</translation>
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
        <translation>Comparar &amp;dois registros…</translation>
    </message>
    <message>
        <source>Merge two re&amp;cords…</source>
        <translation>Mesclar dois re&amp;gistros…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>&amp;Timeline and figures…</source>
        <translation>&amp;Cronograma e números…</translation>
    </message>
    <message>
        <source>&amp;Status report…</source>
        <translation>&amp;Relatório de andamento…</translation>
    </message>
    <message>
        <source>Countr&amp;y profile</source>
        <translation>Perfil do pa&amp;ís</translation>
    </message>
    <message>
        <source>Who could he&amp;lp…</source>
        <translation>Quem &amp;poderia ajudar…</translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>&amp;Mover para a lixeira</translation>
    </message>
    <message>
        <source>&amp;Restore from trash</source>
        <translation>&amp;Restaurar da lixeira</translation>
    </message>
    <message>
        <source>Remove for &amp;good…</source>
        <translation>&amp;Excluir definitivamente…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos do &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About CoopDesk</source>
        <translation>&amp;Sobre o CoopDesk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
</context>
<context>
    <name>attached</name>
    <message>
        <source>Open this file outside CoopDesk?</source>
        <translation>Abrir este arquivo fora do CoopDesk?</translation>
    </message>
    <message>
        <source>{name}, {size}
What is opened is a copy: the file on the record stays as it is. Open only what you know the sender of.</source>
        <translation>{name}, {size}
O que se abre é uma cópia: o arquivo do registro fica como está. Abra só aquilo cujo remetente você conhece.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Salvar o arquivo como</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
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
        <translation>Partes não confirmadas</translation>
    </message>
    <message>
        <source>Taken from running text</source>
        <translation>Tirado de texto corrido</translation>
    </message>
    <message>
        <source>Contradictions and doubts</source>
        <translation>Contradições e dúvidas</translation>
    </message>
    <message>
        <source>Parties missing</source>
        <translation>Faltam partes</translation>
    </message>
    <message>
        <source>Dates missing</source>
        <translation>Faltam datas</translation>
    </message>
    <message>
        <source>Topics missing</source>
        <translation>Faltam temas</translation>
    </message>
    <message>
        <source>Over, but still open</source>
        <translation>Terminado, mas ainda em aberto</translation>
    </message>
    <message>
        <source>Open, untouched for a year</source>
        <translation>Em aberto, sem alterações há um ano</translation>
    </message>
    <message>
        <source>Topics the thesaurus lacks</source>
        <translation>Temas que o tesauro não tem</translation>
    </message>
    <message>
        <source>Own topics without codes elsewhere</source>
        <translation>Temas próprios sem códigos externos</translation>
    </message>
    <message>
        <source>Dead links</source>
        <translation>Links quebrados</translation>
    </message>
    <message>
        <source>The role follows from a text only. Confirm it, or open the record.</source>
        <translation>O papel decorre só de um texto. Confirme-o ou abra o registro.</translation>
    </message>
    <message>
        <source>A field was understood from prose. Confirm it, or open the record.</source>
        <translation>Um campo foi entendido a partir de prosa. Confirme-o ou abra o registro.</translation>
    </message>
    <message>
        <source>A source contradicts itself or was not understood. Correct the record, or dismiss it.</source>
        <translation>Uma fonte se contradiz ou não foi entendida. Corrija o registro ou descarte.</translation>
    </message>
    <message>
        <source>An exchange needs who asked and who gave, or two who took part; a framework two parties; a project one.</source>
        <translation>Um intercâmbio precisa de quem solicitou e quem ofereceu, ou de dois que participaram; um quadro, de duas partes; um projeto, de uma.</translation>
    </message>
    <message>
        <source>Nobody knows when it was or began.</source>
        <translation>Ninguém sabe quando foi ou começou.</translation>
    </message>
    <message>
        <source>No search by topic finds it.</source>
        <translation>Nenhuma busca por tema o encontra.</translation>
    </message>
    <message>
        <source>The period is over, the status does not say so. Set the status.</source>
        <translation>O período terminou e a situação não o diz. Defina a situação.</translation>
    </message>
    <message>
        <source>Nobody has saved it for a year. Set the status, or say that it is right.</source>
        <translation>Ninguém o salvou há um ano. Defina a situação ou diga que está certo.</translation>
    </message>
    <message>
        <source>The record bears a topic that the thesaurus does not have. Map it to one.</source>
        <translation>O registro tem um tema que o tesauro não tem. Mapeie-o para outro.</translation>
    </message>
    <message>
        <source>A topic of your own names no purpose code, goal or convention, so exports say less.</source>
        <translation>Um tema próprio não nomeia código de finalidade, meta ou convenção, por isso as exportações dizem menos.</translation>
    </message>
    <message>
        <source>The link was dead when it was read. Correct it, or say that it works.</source>
        <translation>O link estava quebrado quando foi lido. Corrija-o ou diga que funciona.</translation>
    </message>
    <message>
        <source>No parties, or not all that it needs</source>
        <translation>Sem partes, ou não todas as necessárias</translation>
    </message>
    <message>
        <source>No date to begin with</source>
        <translation>Sem data de início</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Sem tema</translation>
    </message>
    <message>
        <source>No code elsewhere</source>
        <translation>Sem código externo</translation>
    </message>
    <message>
        <source>{who}: {role}?</source>
        <translation>{who}: {role}?</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>sem situação</translation>
    </message>
    <message>
        <source>Ended {day}: {status}</source>
        <translation>Terminou em {day}: {status}</translation>
    </message>
    <message>
        <source>{status}; saved last {day}</source>
        <translation>{status}; salvo pela última vez em {day}</translation>
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
        <translation>Você estava importando “{file}”</translation>
    </message>
    <message>
        <source>You were merging “{file}”</source>
        <translation>Você estava mesclando “{file}”</translation>
    </message>
    <message>
        <source>You were capturing “{file}”</source>
        <translation>Você estava capturando “{file}”</translation>
    </message>
    <message>
        <source>You were reviewing “{file}”</source>
        <translation>Você estava revisando “{file}”</translation>
    </message>
    <message>
        <source>You were changing several records</source>
        <translation>Você estava alterando vários registros</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>Não pode ser lido</translation>
    </message>
    <message>
        <source>A newer CoopDesk kept it</source>
        <translation>Foi guardado por um CoopDesk mais recente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) decided</source>
        <translation>
            <numerusform>%Ln decisão tomada</numerusform>
            <numerusform>%Ln decisões tomadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{told} · {when}</source>
        <translation>{told} · {when}</translation>
    </message>
    <message>
        <source>You were working on “{file}”</source>
        <translation>Você estava trabalhando em “{file}”</translation>
    </message>
    <message>
        <source>You were working on something</source>
        <translation>Você estava trabalhando em algo</translation>
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
        <translation>O que entra no lugar</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palavras inteiras</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Palavras a procurar</translation>
    </message>
    <message>
        <source>What is replaced</source>
        <translation>O que é substituído</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>O que é retirado</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>O que é adicionado</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Novo valor</translation>
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
        <translation>Depois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would change</source>
        <translation>
            <numerusform>%Ln mudaria</numerusform>
            <numerusform>%Ln mudariam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln sem alteração</numerusform>
            <numerusform>%Ln sem alteração</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln recusado</numerusform>
            <numerusform>%Ln recusados</numerusform>
        </translation>
    </message>
    <message>
        <source>any role</source>
        <translation>qualquer papel</translation>
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
        <translation>País das partes</translation>
    </message>
    <message>
        <source>Organisation of parties</source>
        <translation>Organização das partes</translation>
    </message>
    <message>
        <source>Role of parties</source>
        <translation>Papel das partes</translation>
    </message>
    <message>
        <source>Country, wherever it is named</source>
        <translation>País, onde quer que seja citado</translation>
    </message>
    <message>
        <source>Organisation, wherever it is named</source>
        <translation>Organização, onde quer que seja citada</translation>
    </message>
    <message>
        <source>Open next steps: country that owes</source>
        <translation>Próximos passos em aberto: país responsável</translation>
    </message>
    <message>
        <source>Open next steps: owner</source>
        <translation>Próximos passos em aberto: responsável</translation>
    </message>
    <message>
        <source>Open next steps: status</source>
        <translation>Próximos passos em aberto: situação</translation>
    </message>
    <message>
        <source>Open next steps: due</source>
        <translation>Próximos passos em aberto: prazo</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Todos os textos</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>definir como</translation>
    </message>
    <message>
        <source>fill in where empty</source>
        <translation>preencher onde está vazio</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>esvaziar</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>substituir</translation>
    </message>
    <message>
        <source>find and replace</source>
        <translation>localizar e substituir</translation>
    </message>
    <message>
        <source>add</source>
        <translation>adicionar</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirar</translation>
    </message>
    <message>
        <source>confirm suggested ones</source>
        <translation>confirmar o sugerido</translation>
    </message>
    <message>
        <source>Records of this kind have no such field.</source>
        <translation>Registros deste tipo não têm esse campo.</translation>
    </message>
    <message>
        <source>Records of this kind have no such status or role.</source>
        <translation>Registros deste tipo não têm essa situação ou esse papel.</translation>
    </message>
    <message>
        <source>A framework cannot stand under itself.</source>
        <translation>Um quadro não pode estar sob si mesmo.</translation>
    </message>
    <message>
        <source>The record would have no title, and stays as it is.</source>
        <translation>O registro ficaria sem título, e fica como está.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept.</source>
        <translation>O texto tem um caractere que não pode ser guardado.</translation>
    </message>
    <message>
        <source>The record is in the trash; restore it first.</source>
        <translation>O registro está na lixeira; restaure-o antes.</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>fica como está</translation>
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
        <translation>{field}, depois</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
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
        <translation>Prestador</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidade</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>Realizado em</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Aprendizados</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos passos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado em</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído em</translation>
    </message>
</context>
<context>
    <name>country</name>
    <message>
        <source>The {shown} most frequent of {count} topics.</source>
        <translation>Os {shown} temas mais frequentes de {count}.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercâmbios</translation>
    </message>
    <message>
        <source>The last {count} years.</source>
        <translation>Os últimos {count} anos.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln country(s)</source>
        <translation>
            <numerusform>%Ln país</numerusform>
            <numerusform>Todos os %Ln países</numerusform>
        </translation>
    </message>
    <message>
        <source>Who could help with {topic}</source>
        <translation>Quem poderia ajudar com {topic}</translation>
    </message>
    <message>
        <source>Who could help {country} with {topic}</source>
        <translation>Quem poderia ajudar {country} com {topic}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(s) provided on it</source>
        <translation>
            <numerusform>%Ln país prestou cooperação sobre isso</numerusform>
            <numerusform>%Ln países prestaram cooperação sobre isso</numerusform>
        </translation>
    </message>
    <message>
        <source>No exchange tells of anybody who provided on {topic} or a narrower topic.</source>
        <translation>Nenhum intercâmbio fala de alguém que tenha prestado cooperação sobre {topic} ou um tema mais específico.</translation>
    </message>
    <message>
        <source>On a broader topic</source>
        <translation>Sobre um tema mais amplo</translation>
    </message>
    <message>
        <source>Exchanges on this topic</source>
        <translation>Intercâmbios sobre este tema</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln intercâmbio</numerusform>
            <numerusform>Todos os %Ln intercâmbios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>provided on it %Ln time(s)</source>
        <translation>
            <numerusform>prestou %Ln vez sobre isso</numerusform>
            <numerusform>prestou %Ln vezes sobre isso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln planned, not held yet</source>
        <translation>
            <numerusform>%Ln previsto, ainda não realizado</numerusform>
            <numerusform>%Ln previstos, ainda não realizados</numerusform>
        </translation>
    </message>
    <message>
        <source>last in {year}</source>
        <translation>pela última vez em {year}</translation>
    </message>
    <message numerus="yes">
        <source>helped {country} %Ln time(s)</source>
        <translation>
            <numerusform>ajudou {country} %Ln vez</numerusform>
            <numerusform>ajudou {country} %Ln vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>speaks {languages} too</source>
        <translation>também fala {languages}</translation>
    </message>
    <message>
        <source>in {region} as well</source>
        <translation>também em {region}</translation>
    </message>
    <message numerus="yes">
        <source>learnings told of %Ln exchange(s)</source>
        <translation>
            <numerusform>aprendizados de %Ln intercâmbio</numerusform>
            <numerusform>aprendizados de %Ln intercâmbios</numerusform>
        </translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>region</source>
        <translation>região</translation>
    </message>
    <message>
        <source>helped before</source>
        <translation>já ajudou</translation>
    </message>
    <message>
        <source>score {score}: {evidence} for the exchanges, {more}</source>
        <translation>pontuação {score}: {evidence} pelos intercâmbios, {more}</translation>
    </message>
    <message>
        <source>score {score}: for the exchanges</source>
        <translation>pontuação {score}: pelos intercâmbios</translation>
    </message>
    <message>
        <source>An exchange counts 1 if it is of today and half as much for every {years} years it lies back; {narrower} of that on a narrower topic, {told} more with learnings. What is planned and not held yet counts {planned}; what was only requested, proposed or cancelled does not count. The sum grows by {language} for a common official language, {region} for a common region, and {known} where the two have worked together on it before.</source>
        <translation>Um intercâmbio conta 1 se for de hoje e metade a cada {years} anos de antiguidade; {narrower} disso em um tema mais específico, {told} a mais com aprendizados. O que está previsto e ainda não foi realizado conta {planned}; o que só foi solicitado, proposto ou cancelado não conta. A soma cresce {language} por um idioma oficial comum, {region} por uma região comum e {known} se os dois já trabalharam juntos nisso.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln next step(s)</source>
        <translation>
            <numerusform>O próximo passo (%Ln)</numerusform>
            <numerusform>Todos os %Ln próximos passos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln learning(s)</source>
        <translation>
            <numerusform>O aprendizado (%Ln)</numerusform>
            <numerusform>Todos os %Ln aprendizados</numerusform>
        </translation>
    </message>
    <message>
        <source>How this is ranked</source>
        <translation>Como se ordena</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Country that no longer exists</source>
        <translation>País que não existe mais</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>No record names {place} itself as a party.</source>
        <translation>Nenhum registro nomeia {place} como parte.</translation>
    </message>
    <message>
        <source>No record names {place} as a party. What it asks for and offers appears here as soon as one does.</source>
        <translation>Nenhum registro nomeia {place} como parte. O que solicita e oferece aparece aqui assim que algum o fizer.</translation>
    </message>
    <message numerus="yes">
        <source>Asked for %Ln exchange(s)</source>
        <translation>
            <numerusform>Solicitou %Ln intercâmbio</numerusform>
            <numerusform>Solicitou %Ln intercâmbios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offered %Ln exchange(s)</source>
        <translation>
            <numerusform>ofereceu %Ln intercâmbio</numerusform>
            <numerusform>ofereceu %Ln intercâmbios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>took part in %Ln other(s)</source>
        <translation>
            <numerusform>participou de mais %Ln</numerusform>
            <numerusform>participou de mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln projeto</numerusform>
            <numerusform>%Ln projetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln framework(s)</source>
        <translation>
            <numerusform>%Ln quadro de cooperação</numerusform>
            <numerusform>%Ln quadros de cooperação</numerusform>
        </translation>
    </message>
    <message>
        <source>This page tells of records that name the region itself. Its countries have pages of their own:</source>
        <translation>Esta página fala dos registros que nomeiam a própria região. Seus países têm páginas próprias:</translation>
    </message>
    <message>
        <source>Asked for, but nothing came of it yet</source>
        <translation>Solicitado, mas ainda sem resultado</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more topic(s)</source>
        <translation>
            <numerusform>e mais %Ln tema</numerusform>
            <numerusform>e mais %Ln temas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln intercâmbio</numerusform>
            <numerusform>%Ln intercâmbios</numerusform>
        </translation>
    </message>
    <message>
        <source>Who could help?</source>
        <translation>Quem poderia ajudar?</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ainda em aberto</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>prazo: {date}</translation>
    </message>
    <message>
        <source>overdue since {date}</source>
        <translation>em atraso desde {date}</translation>
    </message>
    <message>
        <source>What it asked for</source>
        <translation>O que solicitou</translation>
    </message>
    <message>
        <source>What it offered</source>
        <translation>O que ofereceu</translation>
    </message>
    <message>
        <source>What else it took part in</source>
        <translation>Do que mais participou</translation>
    </message>
    <message>
        <source>ILO projects</source>
        <translation>Projetos da OIT</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Quadros de cooperação</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>Todos os %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln partner(s)</source>
        <translation>
            <numerusform>%Ln parceiro</numerusform>
            <numerusform>Todos os %Ln parceiros</numerusform>
        </translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Com quem</translation>
    </message>
    <message numerus="yes">
        <source>helped it %Ln time(s)</source>
        <translation>
            <numerusform>ajudou-o %Ln vez</numerusform>
            <numerusform>ajudou-o %Ln vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was helped %Ln time(s)</source>
        <translation>
            <numerusform>recebeu ajuda %Ln vez</numerusform>
            <numerusform>recebeu ajuda %Ln vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>both took part %Ln time(s)</source>
        <translation>
            <numerusform>ambos participaram %Ln vez</numerusform>
            <numerusform>ambos participaram %Ln vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Aprendizados</translation>
    </message>
    <message>
        <source>reported by {who}</source>
        <translation>relatado por {who}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Relação</translation>
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
        <translation>com {countries}</translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message>
        <source>Undo {deed}</source>
        <translation>Desfazer {deed}</translation>
    </message>
    <message>
        <source>Redo {deed}</source>
        <translation>Refazer {deed}</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>Ação desfeita: {deed}</translation>
    </message>
    <message>
        <source>Redone: {deed}</source>
        <translation>Ação refeita: {deed}</translation>
    </message>
    <message>
        <source>Added “{title}”</source>
        <translation>“{title}” incluído</translation>
    </message>
    <message>
        <source>Saved “{title}”</source>
        <translation>“{title}” salvo</translation>
    </message>
    <message>
        <source>“{title}” moved to the trash</source>
        <translation>“{title}” movido para a lixeira</translation>
    </message>
    <message>
        <source>“{title}” taken out of the trash</source>
        <translation>“{title}” retirado da lixeira</translation>
    </message>
    <message>
        <source>“{title}” removed for good</source>
        <translation>“{title}” excluído definitivamente</translation>
    </message>
    <message>
        <source>A field of “{title}” is as it was before</source>
        <translation>Um campo de “{title}” está como antes</translation>
    </message>
    <message>
        <source>Next step of “{title}” updated</source>
        <translation>Próximo passo de “{title}” atualizado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s) updated</source>
        <translation>
            <numerusform>%Ln próximo passo atualizado</numerusform>
            <numerusform>%Ln próximos passos atualizados</numerusform>
        </translation>
    </message>
    <message>
        <source>Records merged: “{title}”</source>
        <translation>Registros mesclados: “{title}”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of records merged</source>
        <translation>
            <numerusform>%Ln par de registros mesclado</numerusform>
            <numerusform>%Ln pares de registros mesclados</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” told apart from a record like it</source>
        <translation>“{title}” distinguido de um registro parecido</translation>
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
        <translation>Tema “{title}” incluído</translation>
    </message>
    <message>
        <source>Topic “{title}” saved</source>
        <translation>Tema “{title}” salvo</translation>
    </message>
    <message>
        <source>Topic “{title}” moved</source>
        <translation>Tema “{title}” movido</translation>
    </message>
    <message>
        <source>Topics merged: “{title}”</source>
        <translation>Temas mesclados: “{title}”</translation>
    </message>
    <message>
        <source>Topic “{title}” removed</source>
        <translation>Tema “{title}” removido</translation>
    </message>
    <message>
        <source>Search “{title}” saved</source>
        <translation>Pesquisa “{title}” salva</translation>
    </message>
    <message>
        <source>Search “{title}” updated</source>
        <translation>Pesquisa “{title}” atualizada</translation>
    </message>
    <message>
        <source>Search renamed “{title}”</source>
        <translation>Pesquisa renomeada para “{title}”</translation>
    </message>
    <message>
        <source>Search “{title}” removed</source>
        <translation>Pesquisa “{title}” removida</translation>
    </message>
    <message>
        <source>Search “{title}” moved</source>
        <translation>Pesquisa “{title}” movida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) added</source>
        <translation>
            <numerusform>%Ln registro incluído</numerusform>
            <numerusform>%Ln registros incluídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed</source>
        <translation>
            <numerusform>%Ln registro alterado</numerusform>
            <numerusform>%Ln registros alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) moved to the trash</source>
        <translation>
            <numerusform>%Ln registro movido para a lixeira</numerusform>
            <numerusform>%Ln registros movidos para a lixeira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) taken out of the trash</source>
        <translation>
            <numerusform>%Ln registro retirado da lixeira</numerusform>
            <numerusform>%Ln registros retirados da lixeira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) removed for good</source>
        <translation>
            <numerusform>%Ln registro excluído definitivamente</numerusform>
            <numerusform>%Ln registros excluídos definitivamente</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” taken back out of a backup</source>
        <translation>“{title}” recuperado de uma cópia de segurança</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) taken back out of a backup</source>
        <translation>
            <numerusform>%Ln registro recuperado de uma cópia de segurança</numerusform>
            <numerusform>%Ln registros recuperados de uma cópia de segurança</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample records added</source>
        <translation>Registros de exemplo incluídos</translation>
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
            <numerusform>%Ln registro tirado de “{title}”</numerusform>
            <numerusform>%Ln registros tirados de “{title}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of “{title}” taken in</source>
        <translation>Relatório de “{title}” incorporado</translation>
    </message>
    <message numerus="yes">
        <source>Workbook merged: %Ln record(s)</source>
        <translation>
            <numerusform>Planilha mesclada: %Ln registro</numerusform>
            <numerusform>Planilha mesclada: %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) saved</source>
        <translation>
            <numerusform>%Ln registro salvo</numerusform>
            <numerusform>%Ln registros salvos</numerusform>
        </translation>
    </message>
    <message>
        <source>adding “{title}”</source>
        <translation>inclusão de “{title}”</translation>
    </message>
    <message>
        <source>changes to “{title}”</source>
        <translation>alterações em “{title}”</translation>
    </message>
    <message>
        <source>deleting “{title}”</source>
        <translation>exclusão de “{title}”</translation>
    </message>
    <message>
        <source>restoring “{title}”</source>
        <translation>restauração de “{title}”</translation>
    </message>
    <message>
        <source>removing “{title}” for good</source>
        <translation>exclusão definitiva de “{title}”</translation>
    </message>
    <message>
        <source>bringing back a field of “{title}”</source>
        <translation>restauração de um campo de “{title}”</translation>
    </message>
    <message>
        <source>change of a next step of “{title}”</source>
        <translation>alteração de um próximo passo de “{title}”</translation>
    </message>
    <message numerus="yes">
        <source>change of %Ln next step(s)</source>
        <translation>
            <numerusform>alteração de %Ln próximo passo</numerusform>
            <numerusform>alteração de %Ln próximos passos</numerusform>
        </translation>
    </message>
    <message>
        <source>merging “{title}”</source>
        <translation>a mesclagem de “{title}”</translation>
    </message>
    <message numerus="yes">
        <source>merging %Ln pair(s) of records</source>
        <translation>
            <numerusform>a mesclagem de %Ln par de registros</numerusform>
            <numerusform>a mesclagem de %Ln pares de registros</numerusform>
        </translation>
    </message>
    <message>
        <source>telling “{title}” apart from a record like it</source>
        <translation>a distinção de “{title}” e um registro parecido</translation>
    </message>
    <message numerus="yes">
        <source>telling %Ln pair(s) of records apart</source>
        <translation>
            <numerusform>a distinção de %Ln par de registros</numerusform>
            <numerusform>a distinção de %Ln pares de registros</numerusform>
        </translation>
    </message>
    <message>
        <source>adding the topic “{title}”</source>
        <translation>inclusão do tema “{title}”</translation>
    </message>
    <message>
        <source>changes to the topic “{title}”</source>
        <translation>alterações no tema “{title}”</translation>
    </message>
    <message>
        <source>moving the topic “{title}”</source>
        <translation>movimentação do tema “{title}”</translation>
    </message>
    <message>
        <source>merging the topics “{title}”</source>
        <translation>mesclagem dos temas “{title}”</translation>
    </message>
    <message>
        <source>removing the topic “{title}”</source>
        <translation>remoção do tema “{title}”</translation>
    </message>
    <message>
        <source>saving the search “{title}”</source>
        <translation>gravação da pesquisa “{title}”</translation>
    </message>
    <message>
        <source>changes to the search “{title}”</source>
        <translation>alterações na pesquisa “{title}”</translation>
    </message>
    <message>
        <source>renaming the search “{title}”</source>
        <translation>mudança do nome da pesquisa para “{title}”</translation>
    </message>
    <message>
        <source>removing the search “{title}”</source>
        <translation>remoção da pesquisa “{title}”</translation>
    </message>
    <message>
        <source>moving the search “{title}”</source>
        <translation>movimentação da pesquisa “{title}”</translation>
    </message>
    <message numerus="yes">
        <source>adding %Ln record(s)</source>
        <translation>
            <numerusform>inclusão de %Ln registro</numerusform>
            <numerusform>inclusão de %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bulk edit of %Ln record(s)</source>
        <translation>
            <numerusform>a alteração de %Ln registro</numerusform>
            <numerusform>a alteração de %Ln registros de uma vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deleting %Ln record(s)</source>
        <translation>
            <numerusform>exclusão de %Ln registro</numerusform>
            <numerusform>exclusão de %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restoring %Ln record(s)</source>
        <translation>
            <numerusform>restauração de %Ln registro</numerusform>
            <numerusform>restauração de %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removing %Ln record(s) for good</source>
        <translation>
            <numerusform>exclusão definitiva de %Ln registro</numerusform>
            <numerusform>exclusão definitiva de %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>taking “{title}” back out of a backup</source>
        <translation>recuperar “{title}” de uma cópia</translation>
    </message>
    <message numerus="yes">
        <source>taking %Ln record(s) back out of a backup</source>
        <translation>
            <numerusform>recuperar %Ln registro de uma cópia</numerusform>
            <numerusform>recuperar %Ln registros de uma cópia</numerusform>
        </translation>
    </message>
    <message>
        <source>adding the sample records</source>
        <translation>inclusão dos registros de exemplo</translation>
    </message>
    <message numerus="yes">
        <source>import of %Ln record(s)</source>
        <translation>
            <numerusform>importação de %Ln registro</numerusform>
            <numerusform>importação de %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>capture of “{title}”</source>
        <translation>o que foi tirado de “{title}”</translation>
    </message>
    <message>
        <source>taking in a report of “{title}”</source>
        <translation>incorporar um relatório de “{title}”</translation>
    </message>
    <message>
        <source>merge of “{title}”</source>
        <translation>a mesclagem de “{title}”</translation>
    </message>
    <message numerus="yes">
        <source>changes to %Ln record(s)</source>
        <translation>
            <numerusform>alterações em %Ln registro</numerusform>
            <numerusform>alterações em %Ln registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Almost certain</source>
        <translation>Quase certo</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Provável</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possível</translation>
    </message>
    <message>
        <source>same reference</source>
        <translation>mesma referência</translation>
    </message>
    <message>
        <source>other reference</source>
        <translation>outra referência</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) in common</source>
        <translation>
            <numerusform>%Ln tema em comum</numerusform>
            <numerusform>%Ln temas em comum</numerusform>
        </translation>
    </message>
    <message>
        <source>texts {percent} % alike</source>
        <translation>textos {percent} % semelhantes</translation>
    </message>
    <message>
        <source>in two languages</source>
        <translation>em dois idiomas</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>mesmo título</translation>
    </message>
    <message>
        <source>titles {percent} % alike</source>
        <translation>títulos {percent} % semelhantes</translation>
    </message>
    <message>
        <source>one says more</source>
        <translation>um diz mais</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>outras palavras</translation>
    </message>
    <message>
        <source>another number</source>
        <translation>outro número</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>outro lugar</translation>
    </message>
    <message>
        <source>{alike}, {gap}</source>
        <translation>{alike}, {gap}</translation>
    </message>
    <message>
        <source>no country in common</source>
        <translation>nenhum país em comum</translation>
    </message>
    <message>
        <source>{countries} in common</source>
        <translation>{countries} em comum</translation>
    </message>
    <message>
        <source>same dates</source>
        <translation>mesmas datas</translation>
    </message>
    <message>
        <source>same beginning</source>
        <translation>mesmo início</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) apart</source>
        <translation>
            <numerusform>%Ln dia de diferença</numerusform>
            <numerusform>%Ln dias de diferença</numerusform>
        </translation>
    </message>
    <message>
        <source>other years</source>
        <translation>outros anos</translation>
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
        <translation>Prestador</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Qualquer país</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>exceto {value}</translation>
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
        <translation>impresso sem número</translation>
    </message>
    <message>
        <source>only suggested</source>
        <translation>apenas sugerido</translation>
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
        <translation>Referência</translation>
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
        <translation>Situação</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Data de referência</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Quadro de cooperação</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidade</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Country held</source>
        <translation>País sede</translation>
    </message>
    <message>
        <source>Announcement number</source>
        <translation>Número do anúncio</translation>
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
        <translation>Fim previsto</translation>
    </message>
    <message>
        <source>Revised end</source>
        <translation>Fim revisto</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Executing body</source>
        <translation>Órgão executor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo de quadro</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Assinado em</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Em vigor desde</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Encerrado em</translation>
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
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Aprendizados</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos passos</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Recursos financeiros</translation>
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
        <translation>Descrições</translation>
    </message>
    <message>
        <source>Agreement numbers</source>
        <translation>Números de acordo</translation>
    </message>
    <message>
        <source>Intervention models</source>
        <translation>Modelos de intervenção</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation>Relatórios de andamento</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Procedência</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Dúvidas</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Soma de verificação</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Incluído em</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Incluído por</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Alterado em</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Alterado por</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Movido para a lixeira</translation>
    </message>
    <message>
        <source>Requesting</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Providing</source>
        <translation>Prestador</translation>
    </message>
    <message>
        <source>Other parties</source>
        <translation>Outras partes</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>País ou região</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
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
        <translation>Descrição</translation>
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
        <translation>Mulheres</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Homens</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Relatado por</translation>
    </message>
    <message>
        <source>Kind of result</source>
        <translation>Tipo de resultado</translation>
    </message>
    <message>
        <source>Owner, country</source>
        <translation>Responsável, país</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Done (%)</source>
        <translation>Concluído (%)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Obstáculo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Link was dead</source>
        <translation>Link inativo</translation>
    </message>
    <message>
        <source>Checksum of the file</source>
        <translation>Soma de verificação do arquivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Tamanho do arquivo</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Outro registro</translation>
    </message>
    <message>
        <source>Amount as written</source>
        <translation>Montante no texto original</translation>
    </message>
    <message>
        <source>Agreement number</source>
        <translation>Número de acordo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
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
        <translation>Atividades</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Texto original</translation>
    </message>
    <message>
        <source>Status in the source</source>
        <translation>Situação na fonte</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Períodos</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Record at that time</source>
        <translation>Registro naquele momento</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Checksum of the source</source>
        <translation>Soma de verificação da fonte</translation>
    </message>
    <message>
        <source>From line</source>
        <translation>Da linha</translation>
    </message>
    <message>
        <source>To line</source>
        <translation>Até a linha</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Dispensada</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Precision of the start</source>
        <translation>Precisão do início</translation>
    </message>
    <message>
        <source>Precision of the end</source>
        <translation>Precisão do fim</translation>
    </message>
    <message>
        <source>Shape of the period</source>
        <translation>Forma do período</translation>
    </message>
    <message>
        <source>Dates as written</source>
        <translation>Datas no texto original</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>A line can serve several models: {links} links on {lines}.</source>
        <translation>Uma linha pode servir a vários modelos: {links} vínculos em {lines}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines per intervention model</source>
        <translation>Linhas por modelo de intervenção</translation>
    </message>
    <message>
        <source>Activities per intervention model</source>
        <translation>Atividades por modelo de intervenção</translation>
    </message>
    <message>
        <source>Intervention model</source>
        <translation>Modelo de intervenção</translation>
    </message>
    <message>
        <source>Lines per category</source>
        <translation>Linhas por categoria</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sem categoria</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sem modelo</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Atividades</translation>
    </message>
    <message>
        <source>Committed budget</source>
        <translation>Orçamento comprometido</translation>
    </message>
    <message>
        <source>Time elapsed</source>
        <translation>Tempo decorrido</translation>
    </message>
    <message>
        <source>Needs a start, an end and the day it is told as of.</source>
        <translation>Precisa de um início, um fim e o dia a que se refere.</translation>
    </message>
    <message>
        <source>{percent} · overdue</source>
        <translation>{percent} · em atraso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(ies)</source>
        <translation>
            <numerusform>%Ln atividade</numerusform>
            <numerusform>%Ln atividades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln line(s)</source>
        <translation>
            <numerusform>em %Ln linha</numerusform>
            <numerusform>em %Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them women</source>
        <translation>
            <numerusform>%Ln delas mulher</numerusform>
            <numerusform>%Ln delas mulheres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) without a number</source>
        <translation>
            <numerusform>%Ln grupo sem número</numerusform>
            <numerusform>%Ln grupos sem número</numerusform>
        </translation>
    </message>
    <message>
        <source>People trained</source>
        <translation>Pessoas capacitadas</translation>
    </message>
    <message>
        <source>Computed: {value}</source>
        <translation>Calculado: {value}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se conhece</translation>
    </message>
    <message>
        <source>In the source only as a picture</source>
        <translation>Na fonte só como imagem</translation>
    </message>
    <message>
        <source>{origin}, as of {day}</source>
        <translation>{origin}, em {day}</translation>
    </message>
    <message>
        <source>Total budget: {amount}</source>
        <translation>Orçamento total: {amount}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} de {whole}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>{days} of {whole} days, as of {day}</source>
        <translation>{days} de {whole} dias, em {day}</translation>
    </message>
    <message>
        <source>until the revised end, {day}</source>
        <translation>até o fim revisto, {day}</translation>
    </message>
    <message>
        <source>until the planned end, {day}</source>
        <translation>até o fim previsto, {day}</translation>
    </message>
    <message>
        <source>until the end of the period, {day}</source>
        <translation>até o fim do período, {day}</translation>
    </message>
</context>
<context>
    <name>file_kinds</name>
    <message>
        <source>a PDF document</source>
        <translation>um documento PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>um documento PostScript</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>um documento RTF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>a recording or a film</source>
        <translation>uma gravação ou um filme</translation>
    </message>
    <message>
        <source>an archive of other files</source>
        <translation>um arquivo compactado com outros arquivos</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>um banco de dados</translation>
    </message>
    <message>
        <source>a data file of a statistics program</source>
        <translation>um arquivo de dados de um programa de estatística</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>um programa</translation>
    </message>
    <message>
        <source>a workbook of an Excel before 1993</source>
        <translation>uma planilha de um Excel anterior a 1993</translation>
    </message>
    <message>
        <source>a spreadsheet of a program of long ago</source>
        <translation>uma planilha de um programa muito antigo</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>um documento de texto</translation>
    </message>
    <message>
        <source>a workbook</source>
        <translation>uma planilha</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>uma apresentação</translation>
    </message>
    <message>
        <source>an e-mail message</source>
        <translation>uma mensagem de e-mail</translation>
    </message>
    <message>
        <source>a drawing</source>
        <translation>um desenho</translation>
    </message>
    <message>
        <source>a document of Apple’s Numbers, Pages or Keynote</source>
        <translation>um documento do Numbers, Pages ou Keynote da Apple</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>um livro eletrônico</translation>
    </message>
    <message>
        <source>a web page without a table</source>
        <translation>uma página web sem tabela</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>um arquivo JSON</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>um arquivo XML</translation>
    </message>
    <message>
        <source>a plain text</source>
        <translation>um texto simples</translation>
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
            <numerusform>%Ln arquivo anexado que nada mais menciona foi removido.</numerusform>
            <numerusform>%Ln arquivos anexados que nada mais menciona foram removidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is not as it was saved.</source>
        <translation>“{title}” não está como foi salvo.</translation>
    </message>
    <message>
        <source>“{title}” cannot be read any more.</source>
        <translation>“{title}” não pode mais ser lido.</translation>
    </message>
    <message>
        <source>“{title}” is gone, though nobody removed it.</source>
        <translation>“{title}” desapareceu, embora ninguém o tenha removido.</translation>
    </message>
    <message>
        <source>The history is not as it was written (change {about}).</source>
        <translation>O histórico não está como foi gravado (alteração {about}).</translation>
    </message>
    <message>
        <source>Some rows belong to no record (table {about}).</source>
        <translation>Algumas linhas não pertencem a nenhum registro (tabela {about}).</translation>
    </message>
    <message>
        <source>The file is damaged: {about}</source>
        <translation>O arquivo está danificado: {about}</translation>
    </message>
    <message>
        <source>The file “{about}”, attached to “{title}”, is missing.</source>
        <translation>Falta o arquivo “{about}”, anexado a “{title}”.</translation>
    </message>
    <message>
        <source>The file “{about}”, attached to “{title}”, is not as it was attached.</source>
        <translation>O arquivo “{about}”, anexado a “{title}”, não está como foi anexado.</translation>
    </message>
    <message>
        <source>The search index is damaged and could not be made anew.</source>
        <translation>O índice de pesquisa está danificado e não pôde ser refeito.</translation>
    </message>
    <message>
        <source>The search index was damaged and was made anew.</source>
        <translation>O índice de pesquisa estava danificado e foi refeito.</translation>
    </message>
</context>
<context>
    <name>follow_up</name>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln adicionado</numerusform>
            <numerusform>%Ln adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln feito</numerusform>
            <numerusform>%Ln feitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln alterado</numerusform>
            <numerusform>%Ln alterados</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}
overdue</source>
        <translation>{day}
em atraso</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Desde então</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → para</translation>
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
        <translation>Nenhuma data combinada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln dia de atraso</numerusform>
            <numerusform>%Ln dias de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vence hoje</translation>
    </message>
    <message numerus="yes">
        <source>Due in %Ln day(s)</source>
        <translation>
            <numerusform>Vence em %Ln dia</numerusform>
            <numerusform>Vence em %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Incluído</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado em</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln em atraso</numerusform>
            <numerusform>%Ln em atraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due within 30 days</source>
        <translation>
            <numerusform>%Ln vence em 30 dias</numerusform>
            <numerusform>%Ln vencem em 30 dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due later</source>
        <translation>
            <numerusform>%Ln vence mais tarde</numerusform>
            <numerusform>%Ln vencem mais tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a date</source>
        <translation>
            <numerusform>%Ln sem data</numerusform>
            <numerusform>%Ln sem data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln next step(s) are overdue</source>
        <translation>
            <numerusform>%Ln próximo passo está em atraso</numerusform>
            <numerusform>%Ln próximos passos estão em atraso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holders</name>
    <message>
        <source>{by} on {host} has “{name}” open since {since}.</source>
        <translation>{by} em {host} está com “{name}” aberto desde {since}.</translation>
    </message>
    <message>
        <source>“{name}” is open in another CoopDesk of yours since {since}.</source>
        <translation>“{name}” está aberto em outro CoopDesk seu desde {since}.</translation>
    </message>
    <message>
        <source>{by} on {host} had “{name}” open, and was last seen {heard}.</source>
        <translation>{by} em {host} estava com “{name}” aberto e deu sinal pela última vez {heard}.</translation>
    </message>
    <message>
        <source>Read only: another file took its place</source>
        <translation>Só leitura: outro arquivo tomou seu lugar</translation>
    </message>
    <message>
        <source>Opened to read only</source>
        <translation>Aberto somente para leitura</translation>
    </message>
    <message>
        <source>Read only: open in another window of yours</source>
        <translation>Somente leitura: aberto em outra janela sua</translation>
    </message>
    <message>
        <source>Read only: open with {by} on {host}</source>
        <translation>Somente leitura: aberto por {by} em {host}</translation>
    </message>
    <message>
        <source>Another file, perhaps a backup, took the place of “{name}”; you still see what was there before: please open it again.</source>
        <translation>Outro arquivo, talvez uma cópia de segurança, tomou o lugar de “{name}”; você ainda vê o que havia antes: abra-o de novo.</translation>
    </message>
    <message>
        <source>“{name}” lies in a folder that {place} copies. Please let one person at a time open it, and wait until {place} has copied it before you open it on another computer: {place} cannot unite two versions and keeps them as two files.</source>
        <translation>“{name}” está em uma pasta que {place} copia. Deixe uma pessoa abri-lo por vez e espere {place} copiá-lo antes de abri-lo em outro computador: {place} não consegue unir duas versões e as guarda como dois arquivos.</translation>
    </message>
    <message>
        <source>“{name}” lies on a network share ({place}). One person at a time can change it; whoever comes second reads. If the connection often breaks, keep the catalogue on this computer and let backups go to the share.</source>
        <translation>“{name}” está em uma pasta de rede ({place}). Uma pessoa por vez pode alterá-lo; quem chega depois lê. Se a conexão cai com frequência, mantenha o catálogo neste computador e deixe as cópias irem para a rede.</translation>
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
        <translation>Manter como nota interna</translation>
    </message>
    <message>
        <source>new</source>
        <translation>inclusão</translation>
    </message>
    <message>
        <source>same</source>
        <translation>sem mudança</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alteração</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>repetição</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusa</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>deixada de fora por você</translation>
    </message>
    <message>
        <source>not data</source>
        <translation>sem dados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nova</numerusform>
            <numerusform>%Ln novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln same</source>
        <translation>
            <numerusform>%Ln igual</numerusform>
            <numerusform>%Ln iguais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln alterado</numerusform>
            <numerusform>%Ln alterados</numerusform>
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
            <numerusform>%Ln recusado</numerusform>
            <numerusform>%Ln recusados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by you</source>
        <translation>
            <numerusform>%Ln deixada de fora por você</numerusform>
            <numerusform>%Ln deixadas de fora por você</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not data</source>
        <translation>
            <numerusform>%Ln sem dados</numerusform>
            <numerusform>%Ln sem dados</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are added to the catalogue</source>
        <translation>Linhas que são incluídas no catálogo</translation>
    </message>
    <message>
        <source>Rows the catalogue has already, word for word</source>
        <translation>Linhas que o catálogo já tem, palavra por palavra</translation>
    </message>
    <message>
        <source>Rows that change a record of the catalogue</source>
        <translation>Linhas que alteram um registro do catálogo</translation>
    </message>
    <message>
        <source>Rows that say the same as an earlier row of the file</source>
        <translation>Linhas que dizem o mesmo que uma linha anterior do arquivo</translation>
    </message>
    <message>
        <source>Rows that are left out until they are corrected</source>
        <translation>Linhas que são omitidas até serem corrigidas</translation>
    </message>
    <message>
        <source>Rows that you decided to leave out</source>
        <translation>Linhas que você decidiu deixar de fora</translation>
    </message>
    <message>
        <source>Headings, totals, examples and other rows that are no records</source>
        <translation>Cabeçalhos, totais, exemplos e outras linhas que não são registros</translation>
    </message>
    <message>
        <source>its heading</source>
        <translation>o próprio cabeçalho</translation>
    </message>
    <message>
        <source>a word people use for it</source>
        <translation>uma palavra de uso comum</translation>
    </message>
    <message>
        <source>a heading much like it</source>
        <translation>um cabeçalho parecido</translation>
    </message>
    <message>
        <source>what its cells hold</source>
        <translation>o que contêm as suas células</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>como da última vez</translation>
    </message>
    <message>
        <source>where our export had it</source>
        <translation>lugar na nossa exportação</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>escolhido aqui</translation>
    </message>
    <message>
        <source>another column is that already</source>
        <translation>outra coluna já é isso</translation>
    </message>
    <message>
        <source>is in the column marked +</source>
        <translation>está na coluna marcada com +</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>“{0}” is a day that does not exist; the words are kept. Write it like 2024-03-15.</source>
        <translation>“{0}” é um dia que não existe; o texto é mantido. Escreva como 2024-03-15.</translation>
    </message>
    <message>
        <source>“{0}” may be two different days, and nothing in the column decides; the words are kept. Write it like 2024-03-15.</source>
        <translation>“{0}” pode ser dois dias diferentes, e nada na coluna decide; o texto é mantido. Escreva como 2024-03-15.</translation>
    </message>
    <message>
        <source>“{0}” is not understood as a date; the words are kept. Write it like 2024-03-15 or March 2024.</source>
        <translation>“{0}” não é entendido como data; o texto é mantido. Escreva como 2024-03-15 ou março de 2024.</translation>
    </message>
    <message>
        <source>“{0}” lies before the start, “{1}”; both are kept. Check which one is right.</source>
        <translation>“{0}” vem antes do início, “{1}”; ambos são mantidos. Verifique qual está certo.</translation>
    </message>
    <message>
        <source>“{0}” is no country or region known here; the words are kept. Write its name or its ISO code.</source>
        <translation>“{0}” não é um país ou região conhecido aqui; o texto é mantido. Escreva o nome ou o código ISO.</translation>
    </message>
    <message>
        <source>“{0}” is none of the words of this column; the words are kept, marked to be checked. Choose one from the list of the template.</source>
        <translation>“{0}” não é uma das palavras desta coluna; as palavras ficam, marcadas para conferir. Escolha uma da lista do modelo.</translation>
    </message>
    <message>
        <source>“{0}” is no topic known here; the words are kept, marked to be checked. Choose one from the list, or add the topic first.</source>
        <translation>“{0}” não é um tema conhecido aqui; as palavras ficam, marcadas para conferir. Escolha um da lista ou inclua antes o tema.</translation>
    </message>
    <message>
        <source>“{0}” is no whole number; the words are kept, marked to be checked. Write digits only.</source>
        <translation>“{0}” não é um número inteiro; as palavras ficam, marcadas para conferir. Escreva só algarismos.</translation>
    </message>
    <message>
        <source>“{0}” is not understood as an amount; the words are kept. Write digits with a decimal point.</source>
        <translation>“{0}” não é entendido como montante; o texto é mantido. Escreva algarismos com ponto decimal.</translation>
    </message>
    <message>
        <source>“{0}” is no currency known here; the words are kept. Write its code, such as USD.</source>
        <translation>“{0}” não é uma moeda conhecida aqui; o texto é mantido. Escreva o código, como USD.</translation>
    </message>
    <message>
        <source>“{0}” is neither yes nor no; the words are kept, marked to be checked. Write yes or no.</source>
        <translation>“{0}” não é nem sim nem não; as palavras ficam, marcadas para conferir. Escreva sim ou não.</translation>
    </message>
    <message>
        <source>The cell shows the error {0} and is taken as empty. Mend the formula and save the file again.</source>
        <translation>A célula mostra o erro {0} e é tratada como vazia. Corrija a fórmula e salve o arquivo novamente.</translation>
    </message>
    <message>
        <source>The cell holds a formula without a result and is taken as empty. Open the file, save it, and bring it in again.</source>
        <translation>A célula contém uma fórmula sem resultado e é tratada como vazia. Abra o arquivo, salve-o e importe-o novamente.</translation>
    </message>
    <message>
        <source>The text holds a character that no file can keep; it was left out.</source>
        <translation>O texto contém um caractere que nenhum arquivo consegue guardar; ele foi omitido.</translation>
    </message>
    <message>
        <source>The rest of this text is missing from the sheet Texts; the row is left out. Export the file again.</source>
        <translation>Falta o resto deste texto na folha Texts; a linha é omitida. Exporte o arquivo novamente.</translation>
    </message>
    <message>
        <source>There is no framework “{0}”; the name is kept, marked to be checked. Add the framework first.</source>
        <translation>Não há quadro de cooperação “{0}”; o nome fica, marcado para conferir. Inclua antes o quadro.</translation>
    </message>
    <message>
        <source>The row has no title and is left out. Write one into its cell here (F2), or into the file.</source>
        <translation>A linha não tem título e fica de fora. Escreva um na célula aqui (F2) ou no arquivo.</translation>
    </message>
    <message>
        <source>The row is left out: “{1}” cannot stand in “{0}”. Correct the cell here (F2), or in the file.</source>
        <translation>A linha fica de fora: “{1}” não pode estar em “{0}”. Corrija a célula aqui (F2) ou no arquivo.</translation>
    </message>
    <message>
        <source>The row holds the headings.</source>
        <translation>A linha contém os cabeçalhos.</translation>
    </message>
    <message>
        <source>The row stands above the headings.</source>
        <translation>A linha está acima dos cabeçalhos.</translation>
    </message>
    <message>
        <source>The row is a note, not a record.</source>
        <translation>A linha é uma nota, não um registro.</translation>
    </message>
    <message>
        <source>The row says nothing.</source>
        <translation>A linha não diz nada.</translation>
    </message>
    <message>
        <source>The row is a heading; the rows under it have “{1}” as “{0}”.</source>
        <translation>A linha é um cabeçalho; as linhas abaixo têm “{1}” como “{0}”.</translation>
    </message>
    <message>
        <source>The row is a total, not a record.</source>
        <translation>A linha é um total, não um registro.</translation>
    </message>
    <message>
        <source>The total says {0}, but the rows add up to {1}. Check which one is right.</source>
        <translation>O total diz {0}, mas as linhas somam {1}. Verifique qual está certo.</translation>
    </message>
    <message>
        <source>The row is a line of the form whose record stands in row {0}.</source>
        <translation>A linha faz parte do formulário cujo registro está na linha {0}.</translation>
    </message>
    <message>
        <source>The row is an example of the template.</source>
        <translation>A linha é um exemplo do modelo.</translation>
    </message>
    <message>
        <source>The sheet explains or sums up; nothing in it is a record.</source>
        <translation>A folha explica ou resume; nada nela é um registro.</translation>
    </message>
    <message>
        <source>The row says the same as row {0}.</source>
        <translation>A linha diz o mesmo que a linha {0}.</translation>
    </message>
    <message>
        <source>The row names the same record as row {0} and says something else; it is left out. Keep one of the two.</source>
        <translation>A linha indica o mesmo registro que a linha {0} e diz outra coisa; é omitida. Mantenha uma das duas.</translation>
    </message>
    <message>
        <source>The row has the title, parties and dates of row {0} but says more or something else; both are brought in.</source>
        <translation>A linha tem o título, as partes e as datas da linha {0}, mas diz mais ou outra coisa; ambas são importadas.</translation>
    </message>
    <message>
        <source>The catalogue has “{0}”, which is {1} % alike. Say whether the row is the same; until then it is new.</source>
        <translation>O catálogo tem “{0}”, que é {1} % semelhante. Diga se a linha é o mesmo; até lá ela é nova.</translation>
    </message>
    <message>
        <source>The reference “{0}” stands in other rows too ({1}), which say something else; it identifies no record.</source>
        <translation>A referência “{0}” está também em outras linhas ({1}), que dizem outra coisa; ela não identifica nenhum registro.</translation>
    </message>
    <message>
        <source>The row was left out by choice.</source>
        <translation>A linha foi omitida por escolha.</translation>
    </message>
    <message>
        <source>The record is of another kind in the catalogue; the row is left out. Move it to the right sheet.</source>
        <translation>O registro é de outro tipo no catálogo; a linha é omitida. Mova-a para a folha certa.</translation>
    </message>
    <message>
        <source>The record is in the trash; the row is left out. Restore the record first.</source>
        <translation>O registro está na lixeira; a linha é omitida. Restaure antes o registro.</translation>
    </message>
    <message>
        <source>The record was changed here after the file was made.</source>
        <translation>O registro foi alterado aqui depois que o arquivo foi feito.</translation>
    </message>
    <message>
        <source>No record “{0}” is in the file or the catalogue; the row is left out. Write the title exactly as on its own sheet.</source>
        <translation>Não há registro “{0}” no arquivo nem no catálogo; a linha é omitida. Escreva o título exatamente como na própria folha dele.</translation>
    </message>
    <message>
        <source>Several records are called “{0}”; the row is left out. Give them different titles.</source>
        <translation>Vários registros se chamam “{0}”; a linha é omitida. Dê-lhes títulos diferentes.</translation>
    </message>
    <message>
        <source>The row belongs to a record that is left out.</source>
        <translation>A linha pertence a um registro que é omitido.</translation>
    </message>
    <message>
        <source>There is no number {0} in the record to hang this row on; it is left out. Correct the number.</source>
        <translation>Não há número {0} no registro ao qual ligar esta linha; ela é omitida. Corrija o número.</translation>
    </message>
    <message>
        <source>The row names a record and says nothing about it.</source>
        <translation>A linha indica um registro e nada diz sobre ele.</translation>
    </message>
    <message>
        <source>The column “{0}” is not known; {1} values are not brought in. Choose what it becomes.</source>
        <translation>A coluna “{0}” é desconhecida; {1} valores não são importados. Escolha o que ela passa a ser.</translation>
    </message>
    <message>
        <source>Cells of “{0}” that are taken to say what stands above them: {1}. Choose what the column itself becomes, and they stay blank.</source>
        <translation>Células de “{0}” tomadas pelo que está acima delas: {1}. Escolha em que se converte a própria coluna, e elas ficam vazias.</translation>
    </message>
    <message>
        <source>The sheet is called after “{1}”; its rows have that as “{0}”. Leave that column out if it says something else.</source>
        <translation>A planilha tem o nome “{1}”; as suas linhas o têm como “{0}”. Deixe essa coluna de fora se disser outra coisa.</translation>
    </message>
    <message>
        <source>The marks under {0} say which countries a row concerns; they stand in the column “{1}”.</source>
        <translation>As marcas sob {0} dizem a que países uma linha se refere; estão na coluna “{1}”.</translation>
    </message>
    <message>
        <source>The sheet has no headings known here; nothing in it is brought in.</source>
        <translation>A folha não tem cabeçalhos conhecidos aqui; nada nela é importado.</translation>
    </message>
    <message>
        <source>No column is a title, so nothing here is brought in. Choose which column is the title.</source>
        <translation>Nenhuma coluna é um título, então nada aqui é importado. Escolha qual coluna é o título.</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>A folha está vazia.</translation>
    </message>
    <message>
        <source>The sheet explains how a table is filled in; nothing in it is brought in.</source>
        <translation>A folha explica como preencher uma tabela; nada dela é importado.</translation>
    </message>
    <message>
        <source>The table lists values to choose from; nothing in it is brought in.</source>
        <translation>A tabela lista valores para escolher; nada dela é importado.</translation>
    </message>
    <message>
        <source>The table lists places, not records; nothing in it is brought in.</source>
        <translation>A tabela lista lugares, não registros; nada dela é importado.</translation>
    </message>
    <message>
        <source>Texts cleaned of tags, escapes or wrong letters: {0}. As they were they stay among the sources of their records; the first was “{1}”.</source>
        <translation>Textos limpos de marcações, códigos ou letras erradas: {0}. Como estavam, ficam entre as fontes dos seus registros; o primeiro era “{1}”.</translation>
    </message>
    <message>
        <source>Dates are read as {1}, because of “{0}”.</source>
        <translation>As datas são lidas como {1}, por causa de “{0}”.</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” write day and month in different order; dates that may be either are kept as words.</source>
        <translation>“{0}” e “{1}” trazem dia e mês em ordem diferente; as datas que podem ser ambas são mantidas como texto.</translation>
    </message>
    <message>
        <source>The sheet is hidden; it is read like the others.</source>
        <translation>A folha está oculta; é lida como as outras.</translation>
    </message>
    <message>
        <source>Rows that are hidden or filtered away: {0}, the first is row {1}. They are read like the others.</source>
        <translation>Linhas ocultas ou filtradas: {0}; a primeira é a linha {1}. São lidas como as outras.</translation>
    </message>
    <message>
        <source>Ranges of merged cells: {0}, the first is {1}. What they show counts for each of their cells.</source>
        <translation>Intervalos de células mescladas: {0}; o primeiro é {1}. O que mostram vale para cada uma das suas células.</translation>
    </message>
    <message>
        <source>The workbook counts its days from 1904; its dates are read so.</source>
        <translation>A planilha conta os seus dias a partir de 1904; as datas são lidas assim.</translation>
    </message>
    <message>
        <source>Numbers of this column that are written as text: {0}, the first in row {1}. They are read as they are written.</source>
        <translation>Números desta coluna escritos como texto: {0}; o primeiro na linha {1}. São lidos como estão escritos.</translation>
    </message>
    <message>
        <source>The text has as many characters as a cell can hold, so its end was cut off before. Look for the whole of it where it came from.</source>
        <translation>O texto tem tantos caracteres quantos cabem em uma célula, então o seu final foi cortado antes. Procure-o inteiro de onde veio.</translation>
    </message>
    <message>
        <source>Of the {1} cells of the sheet, {0} could not be read. Open the file, save it, and bring it in again.</source>
        <translation>Das {1} células da folha, {0} não puderam ser lidas. Abra o arquivo, salve-o e importe-o de novo.</translation>
    </message>
    <message>
        <source>The sheet “{0}” is named in the workbook, but its content is missing.</source>
        <translation>A folha “{0}” é citada na planilha, mas o seu conteúdo falta.</translation>
    </message>
    <message>
        <source>Rows or cells that say they stand where no sheet has a place: {0}. They are read behind those before them.</source>
        <translation>Linhas ou células que dizem estar onde nenhuma folha tem lugar: {0}. São lidas depois das anteriores.</translation>
    </message>
    <message>
        <source>Links to other files: {0}. They were not followed; values are those last saved.</source>
        <translation>Ligações a outros arquivos: {0}. Não foram seguidas; os valores são os últimos salvos.</translation>
    </message>
    <message>
        <source>The name ends in {0}, but what the file holds is {1}, and that is how it is read.</source>
        <translation>O nome termina em {0}, mas o que o arquivo contém é {1}, e é assim que é lido.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; it is read as {0}. Look at words with accents.</source>
        <translation>O arquivo não diz como as suas letras estão escritas; é lido como {0}. Veja as palavras com acentos.</translation>
    </message>
</context>
<context>
    <name>learnings</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Learned or promised</source>
        <translation>Aprendido ou prometido</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Result or status</source>
        <translation>Resultado ou situação</translation>
    </message>
    <message>
        <source>Reported or owed by</source>
        <translation>Relatado ou devido por</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → para</translation>
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
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizado</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>prazo {day}</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>This address is not opened from here.</source>
        <translation>Este endereço não é aberto a partir daqui.</translation>
    </message>
    <message>
        <source>Open this address outside CoopDesk?</source>
        <translation>Abrir este endereço fora do CoopDesk?</translation>
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
            <numerusform>%Ln intercâmbio sem quem ofereceu a quem</numerusform>
            <numerusform>%Ln intercâmbios sem quem ofereceu a quem</numerusform>
        </translation>
    </message>
    <message>
        <source>Map of who helps whom</source>
        <translation>Mapa de quem ajuda quem</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>O que se conta</translation>
    </message>
    <message>
        <source>Providing</source>
        <translation>Prestador</translation>
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
        <translation>Região</translation>
    </message>
    <message>
        <source>Requesting, or where</source>
        <translation>Solicitante, ou onde</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercâmbios</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Nothing found names a country.</source>
        <translation>Nada do que foi encontrado nomeia um país.</translation>
    </message>
    <message>
        <source>Drawn are the {drawn} most frequent of {all} pairs; the table has them all.</source>
        <translation>São desenhados os {drawn} pares mais frequentes de {all}; a tabela tem todos.</translation>
    </message>
    <message>
        <source>Not on the map: {places}.</source>
        <translation>Não estão no mapa: {places}.</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>changed there</source>
        <translation>alterado lá</translation>
    </message>
    <message>
        <source>new</source>
        <translation>inclusão</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>column added</source>
        <translation>coluna adicionada</translation>
    </message>
    <message>
        <source>What only the colleague changed: taken unless you keep ours</source>
        <translation>O que só o colega alterou: é usado, a menos que você mantenha o nosso</translation>
    </message>
    <message>
        <source>What is different on both sides, or cannot be taken as it is: stays as it is here until you decide</source>
        <translation>O que difere dos dois lados, ou não pode ser usado como está: fica como está aqui até você decidir</translation>
    </message>
    <message>
        <source>Rows that are no record of ours: added unless you leave them out</source>
        <translation>Linhas que não são registros nossos: são adicionadas, a menos que você as omita</translation>
    </message>
    <message>
        <source>Rows that are no longer in the workbook: nothing is removed unless you say so</source>
        <translation>Linhas que não estão mais na planilha: nada é retirado a menos que você diga</translation>
    </message>
    <message>
        <source>Columns that our export did not have: left out unless you keep them as internal notes</source>
        <translation>Colunas que a nossa exportação não tinha: são omitidas, a menos que você as guarde como notas internas</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>a decidir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed there</source>
        <translation>
            <numerusform>%Ln alterado lá</numerusform>
            <numerusform>%Ln alterados lá</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln a decidir</numerusform>
            <numerusform>%Ln a decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nova</numerusform>
            <numerusform>%Ln novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken out</source>
        <translation>
            <numerusform>%Ln retirado</numerusform>
            <numerusform>%Ln retirados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) added</source>
        <translation>
            <numerusform>%Ln coluna acrescentada</numerusform>
            <numerusform>%Ln colunas acrescentadas</numerusform>
        </translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sem decisão</translation>
    </message>
    <message>
        <source>add</source>
        <translation>adicionar</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirar</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>manter</translation>
    </message>
    <message>
        <source>as notes</source>
        <translation>como notas</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>o do colega</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>o nosso</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>&amp;Remove it here</source>
        <translation>&amp;Retirar aqui</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>Keep as internal &amp;notes</source>
        <translation>Guardar como &amp;notas internas</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Usar o do colega</translation>
    </message>
    <message>
        <source>&amp;Keep ours</source>
        <translation>&amp;Manter o nosso</translation>
    </message>
    <message>
        <source>It was changed on both sides since the export.</source>
        <translation>Foi alterado dos dois lados desde a exportação.</translation>
    </message>
    <message>
        <source>It was removed here meanwhile; taking theirs brings it back.</source>
        <translation>Foi retirado aqui nesse meio-tempo; usar o do colega o traz de volta.</translation>
    </message>
    <message>
        <source>The record is in the trash here; taking theirs takes it out again.</source>
        <translation>O registro está aqui na lixeira; usar o do colega o tira de lá.</translation>
    </message>
    <message>
        <source>It was changed here after the export.</source>
        <translation>Foi alterado aqui depois da exportação.</translation>
    </message>
    <message>
        <source>The history does not reach the exported version, so only two sides can be compared.</source>
        <translation>O histórico não chega à versão exportada, então só se podem comparar dois lados.</translation>
    </message>
    <message>
        <source>What is written is not understood; taking it keeps the words as a doubt.</source>
        <translation>Não se entende o que está escrito; ao usá-lo, as palavras ficam como dúvida.</translation>
    </message>
    <message>
        <source>This follows from other fields; taking it keeps the words as a doubt.</source>
        <translation>Isto decorre de outros campos; ao usá-lo, as palavras ficam como dúvida.</translation>
    </message>
    <message>
        <source>A record needs a title, so the empty one cannot be taken.</source>
        <translation>Um registro precisa de um título, então o vazio não pode ser usado.</translation>
    </message>
    <message>
        <source>Two rows of the workbook say different things of it.</source>
        <translation>Duas linhas da planilha dizem coisas diferentes dele.</translation>
    </message>
    <message>
        <source>The row has no identifier but seems to be this record.</source>
        <translation>A linha não tem identificador, mas parece ser este registro.</translation>
    </message>
    <message>
        <source>{field}, new</source>
        <translation>{field}, novo</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigos primeiro</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation>Mais relevantes primeiro</translation>
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
        <translation>Por país prestador</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por situação</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Alteração mais recente primeiro</translation>
    </message>
    <message>
        <source>Last deleted first</source>
        <translation>Últimos excluídos primeiro</translation>
    </message>
    <message>
        <source>In another order</source>
        <translation>Em outra ordem</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Exchanges per year</source>
        <translation>Intercâmbios por ano</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>None of these exchanges has a date.</source>
        <translation>Nenhum destes intercâmbios tem data.</translation>
    </message>
    <message>
        <source>Exchanges per topic</source>
        <translation>Intercâmbios por tema</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>None of these exchanges has a topic.</source>
        <translation>Nenhum destes intercâmbios tem tema.</translation>
    </message>
    <message>
        <source>Exchanges per modality</source>
        <translation>Intercâmbios por modalidade</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidade</translation>
    </message>
    <message>
        <source>None of these exchanges has a modality.</source>
        <translation>Nenhum destes intercâmbios tem modalidade.</translation>
    </message>
    <message>
        <source>Exchanges per status</source>
        <translation>Intercâmbios por situação</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>None of these exchanges has a status.</source>
        <translation>Nenhum destes intercâmbios tem situação.</translation>
    </message>
    <message>
        <source>Who requested, who provided</source>
        <translation>Quem solicitou, quem ofereceu</translation>
    </message>
    <message>
        <source>Requesting</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>None of these exchanges names who asked and who helped.</source>
        <translation>Nenhum destes intercâmbios diz quem solicitou e quem ajudou.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln intercâmbio</numerusform>
            <numerusform>%Ln intercâmbios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln projeto</numerusform>
            <numerusform>%Ln projetos</numerusform>
        </translation>
    </message>
    <message>
        <source>Providing</source>
        <translation>Prestador</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercâmbios</translation>
    </message>
    <message>
        <source>An exchange of several countries counts once for each pair of them.</source>
        <translation>Um intercâmbio de vários países conta uma vez para cada par.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>A topic counts its narrower topics too.</source>
        <translation>Um tema conta também seus temas mais específicos.</translation>
    </message>
    <message>
        <source>{shown} of {all} topics; the table has them all.</source>
        <translation>{shown} de {all} temas; a tabela tem todos.</translation>
    </message>
    <message>
        <source>The table has the years before {year} too.</source>
        <translation>A tabela tem também os anos antes de {year}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) without a date.</source>
        <translation>
            <numerusform>%Ln intercâmbio sem data.</numerusform>
            <numerusform>%Ln intercâmbios sem data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln outro</numerusform>
            <numerusform>%Ln outros</numerusform>
        </translation>
    </message>
    <message>
        <source>No exchange or project answers to that</source>
        <translation>Nenhum intercâmbio ou projeto corresponde a isso</translation>
    </message>
    <message>
        <source>Try fewer words, another spelling, or take a condition away.</source>
        <translation>Tente menos palavras, outra grafia ou retire uma condição.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Ainda não há nada para ver</translation>
    </message>
    <message>
        <source>Here you see when, on what and between whom there was cooperation, as soon as an exchange or a project is recorded.</source>
        <translation>Aqui você verá quando, sobre o quê e entre quem houve cooperação, assim que um intercâmbio ou projeto for registrado.</translation>
    </message>
    <message>
        <source>New exchange</source>
        <translation>Novo intercâmbio</translation>
    </message>
    <message>
        <source>Bring in a workbook</source>
        <translation>Importar uma planilha</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Timeline and figures</source>
        <translation>Cronograma e números</translation>
    </message>
    <message>
        <source>Intervention models</source>
        <translation>Modelos de intervenção</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>no value in the text</source>
        <translation>sem valor no texto</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Relatório de andamento</translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation>Relatórios de andamento</translation>
    </message>
    <message>
        <source>models {numbers}</source>
        <translation>modelos {numbers}</translation>
    </message>
    <message>
        <source>Who takes part is suggested, not confirmed.</source>
        <translation>Quem participa está sugerido, não confirmado.</translation>
    </message>
    <message>
        <source>Who asked and who provided is suggested, not confirmed.</source>
        <translation>Quem solicitou e quem prestou é uma sugestão, não confirmada.</translation>
    </message>
    <message>
        <source>Who could help?</source>
        <translation>Quem poderia ajudar?</translation>
    </message>
    <message>
        <source>Nobody provides yet. Who could help with:</source>
        <translation>Ainda não há prestador. Quem poderia ajudar com:</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Aprendizados</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos passos</translation>
    </message>
    <message>
        <source>due {date}</source>
        <translation>prazo: {date}</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
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
        <translation>{n} mulheres</translation>
    </message>
    <message>
        <source>{n} men</source>
        <translation>{n} homens</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Recursos financeiros</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Quadro de cooperação</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Announcement number</source>
        <translation>Número do anúncio</translation>
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
        <translation>Órgão executor</translation>
    </message>
    <message>
        <source>Agreement number</source>
        <translation>Número de acordo</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Fim previsto</translation>
    </message>
    <message>
        <source>Revised end</source>
        <translation>Fim revisto</translation>
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
        <translation>Assinado em</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Em vigor desde</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Encerrado em</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Data de referência</translation>
    </message>
    <message>
        <source>Time elapsed</source>
        <translation>Tempo decorrido</translation>
    </message>
    <message>
        <source>Dates as written</source>
        <translation>Datas no texto original</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>{percent} % of the time until {end}</source>
        <translation>{percent} % do tempo até {end}</translation>
    </message>
    <message>
        <source>{percent} % of the time until {end}: overdue</source>
        <translation>{percent} % do tempo até {end}: em atraso</translation>
    </message>
    <message>
        <source>printed, but empty</source>
        <translation>impresso, mas vazio</translation>
    </message>
    <message>
        <source>Under this framework</source>
        <translation>No âmbito deste quadro</translation>
    </message>
    <message>
        <source>Related records</source>
        <translation>Registros relacionados</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>não está mais disponível</translation>
    </message>
    <message>
        <source>Documents and links</source>
        <translation>Documentos e links</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Procedência</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>linha {n}</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>linhas {first}–{last}</translation>
    </message>
    <message>
        <source>ready to publish</source>
        <translation>pronto para publicar</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>changed {when} by {who}</source>
        <translation>alterado em {when} por {who}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
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
        <translation>{count}, pronto para publicar</translation>
    </message>
    <message>
        <source>{count}, missing: {fields}</source>
        <translation>{count}, falta: {fields}</translation>
    </message>
    <message>
        <source>Kept as words; no date is read from them</source>
        <translation>Mantido como texto; nenhuma data é lida dele</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>{period}, {days}</source>
        <translation>{period}, {days}</translation>
    </message>
    <message>
        <source>Write one day, such as 15 Mar 2024</source>
        <translation>Escreva um só dia, como 15 mar. 2024</translation>
    </message>
    <message>
        <source>Day or month first? Choose, or write the month in words</source>
        <translation>Primeiro o dia ou o mês? Escolha ou escreva o mês por extenso</translation>
    </message>
    <message>
        <source>Which year? Write it with four digits: March 2024</source>
        <translation>Que ano? Escreva-o com quatro algarismos: março de 2024</translation>
    </message>
    <message>
        <source>The year is missing: 23–26 September 2019</source>
        <translation>Falta o ano: 23–26 de setembro de 2019</translation>
    </message>
    <message>
        <source>There is no such day; kept as words</source>
        <translation>Esse dia não existe; mantido como texto</translation>
    </message>
    <message>
        <source>The end lies before the start</source>
        <translation>O fim vem antes do início</translation>
    </message>
    <message>
        <source>Not understood; write 23–26 September 2019, March 2024 or 2024</source>
        <translation>Não entendido; escreva 23–26 de setembro de 2019, março de 2024 ou 2024</translation>
    </message>
    <message>
        <source>Which of the two?</source>
        <translation>Qual das duas?</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>Esse dia não existe</translation>
    </message>
    <message>
        <source>With the year: 15 Mar 2024</source>
        <translation>Com o ano: 15 mar 2024</translation>
    </message>
    <message>
        <source>Write a whole number</source>
        <translation>Escreva um número inteiro</translation>
    </message>
    <message>
        <source>Printed, but empty</source>
        <translation>Impresso, mas vazio</translation>
    </message>
    <message>
        <source>{field}: printed, but empty</source>
        <translation>{field}: impresso, mas vazio</translation>
    </message>
    <message>
        <source>Write an amount: 3 million, 1500000</source>
        <translation>Escreva um montante: 3 milhões, 1500000</translation>
    </message>
    <message>
        <source>Understood as {amount}; is that right?</source>
        <translation>Entendido como {amount}; está certo?</translation>
    </message>
    <message>
        <source>Write the three letters of a currency: EUR</source>
        <translation>Escreva as três letras de uma moeda: EUR</translation>
    </message>
    <message>
        <source>Or drop files here; they are copied beside the catalogue</source>
        <translation>Ou solte arquivos aqui; eles são copiados ao lado do catálogo</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Anexar arquivo</translation>
    </message>
    <message>
        <source>“{name}” is attached already.</source>
        <translation>“{name}” já está anexado.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Looks like “{title}” ({when})</source>
        <translation>Parece “{title}” ({when})</translation>
    </message>
    <message>
        <source>Looks like “{title}”</source>
        <translation>Parece “{title}”</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>compare or merge</source>
        <translation>comparar ou mesclar</translation>
    </message>
    <message>
        <source>Save mine over theirs</source>
        <translation>Salvar a minha por cima</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ficar com a outra</translation>
    </message>
    <message>
        <source>Show their version</source>
        <translation>Mostrar a outra versão</translation>
    </message>
    <message>
        <source>Keep both changes</source>
        <translation>Manter ambas as alterações</translation>
    </message>
    <message>
        <source>Somebody else has changed this record meanwhile: {fields}.</source>
        <translation>Enquanto isso, outra pessoa alterou este registro: {fields}.</translation>
    </message>
    <message>
        <source>This is their version now.</source>
        <translation>Agora, esta é a versão da outra pessoa.</translation>
    </message>
    <message>
        <source>Bring back my version</source>
        <translation>Trazer de volta a minha versão</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Fechar este aviso</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>País ou região</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
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
        <translation>Quem participou</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mulheres</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Homens</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>O que se aprendeu</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Relatado por</translation>
    </message>
    <message>
        <source>Led to</source>
        <translation>Resultou em</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>O que foi prometido</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>Organisation or person</source>
        <translation>Organização ou pessoa</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Done, %</source>
        <translation>Concluído, %</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>What holds it up</source>
        <translation>O que impede o avanço</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>Progress…</source>
        <translation>Andamento…</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Of the</source>
        <translation>De quem</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Rubrica</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Texto original</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The link is dead</source>
        <translation>O link está inativo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Relação</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Outro registro</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Sobre o quê</translation>
    </message>
    <message>
        <source>Number as printed</source>
        <translation>Número como impresso</translation>
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
        <translation>Origem</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Data de referência</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome curto</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>“{words}” could be {one} or {other} — kept as words</source>
        <translation>“{words}” pode ser {one} ou {other} — mantido em palavras</translation>
    </message>
    <message>
        <source>“{words}”: {doubt}</source>
        <translation>“{words}”: {doubt}</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Campos do registro</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Alt+Up, or drag it</source>
        <translation>Alt+Acima, ou arraste</translation>
    </message>
    <message>
        <source>Alt+Down, or drag it</source>
        <translation>Alt+Abaixo, ou arraste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Number anew</source>
        <translation>Numerar de novo</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Abrir tudo</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Fechar tudo</translation>
    </message>
    <message>
        <source>Every number follows from its place.</source>
        <translation>Cada número decorre do seu lugar.</translation>
    </message>
    <message>
        <source>Title of the result</source>
        <translation>Título do resultado</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Called in the source</source>
        <translation>Nome na fonte</translation>
    </message>
    <message>
        <source>Models, by number</source>
        <translation>Modelos, por número</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>O que se faz</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>How far, in words</source>
        <translation>Avanço, em palavras</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Sub-outcome</source>
        <translation>Sub-resultado</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Line of an activity</source>
        <translation>Linha de uma atividade</translation>
    </message>
    <message>
        <source>Result, activity or line</source>
        <translation>Resultado, atividade ou linha</translation>
    </message>
    <message>
        <source>Level, or when and what</source>
        <translation>Nível, ou quando e o quê</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Até onde</translation>
    </message>
    <message>
        <source>Add the first outcome, or an output where there are none.</source>
        <translation>Inclua o primeiro resultado, ou um produto onde não há resultados.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Attach file…</source>
        <translation>Anexar arquivo…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(ainda sem texto)</translation>
    </message>
    <message>
        <source>past</source>
        <translation>passado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>por vir</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>{past} of {all} past</source>
        <translation>{past} de {all} passadas</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>T&amp;emas</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>&amp;Modalidade</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Sit&amp;uação</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referência</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Framework</source>
        <translation>&amp;Quadro de cooperação</translation>
    </message>
    <message>
        <source>&amp;Announcement number</source>
        <translation>&amp;Número do anúncio</translation>
    </message>
    <message>
        <source>S&amp;ymbol</source>
        <translation>Sím&amp;bolo</translation>
    </message>
    <message>
        <source>&amp;IATI identifier</source>
        <translation>Identificad&amp;or IATI</translation>
    </message>
    <message>
        <source>E&amp;xecuting body</source>
        <translation>Órgão exe&amp;cutor</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>Agreement numbers</source>
        <translation>Números de acordo</translation>
    </message>
    <message>
        <source>&amp;Kind of framework</source>
        <translation>Tip&amp;o de quadro</translation>
    </message>
    <message>
        <source>&amp;Acronym</source>
        <translation>Si&amp;gla</translation>
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
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Cidade</translation>
    </message>
    <message>
        <source>Country hel&amp;d</source>
        <translation>P&amp;aís sede</translation>
    </message>
    <message>
        <source>Planned &amp;end</source>
        <translation>&amp;Fim previsto</translation>
    </message>
    <message>
        <source>Revised end</source>
        <translation>Fim revisto</translation>
    </message>
    <message>
        <source>Si&amp;gned</source>
        <translation>&amp;Assinado em</translation>
    </message>
    <message>
        <source>&amp;In force since</source>
        <translation>Em vigor &amp;desde</translation>
    </message>
    <message>
        <source>&amp;Ended</source>
        <translation>En&amp;cerrado em</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Descrições</translation>
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
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Status reports</source>
        <translation>Relatórios de andamento</translation>
    </message>
    <message>
        <source>Learnings</source>
        <translation>Aprendizados</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos passos</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Recursos financeiros</translation>
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
        <translation>Fonte, endereço</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Extraído de</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
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
        <translation>Fontes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quando e onde</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Inserido manualmente</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Dismiss: {text}</source>
        <translation>Dispensar: {text}</translation>
    </message>
    <message>
        <source>{source}, lines {first}–{last}</source>
        <translation>{source}, linhas {first}–{last}</translation>
    </message>
    <message>
        <source>{source}, line {first}</source>
        <translation>{source}, linha {first}</translation>
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
        <translation>Digite um tema em qualquer idioma</translation>
    </message>
    <message>
        <source>Write the numbers of the models: 1, 3</source>
        <translation>Escreva os números dos modelos: 1, 3</translation>
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
        <translation>Isto não pode ser feito aqui. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} cannot be used. Please choose another file.</source>
        <translation>“{file}” em {folder} não pode ser usado. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>There is no “{file}” in {folder}. It may have been moved or renamed; please look for it there.</source>
        <translation>Não há “{file}” em {folder}. Talvez tenha sido movido ou renomeado; procure-o lá.</translation>
    </message>
    <message>
        <source>You may not read “{file}” in {folder}. Please ask its owner for the right to do so.</source>
        <translation>Não há permissão para ler “{file}” em {folder}. Peça ao proprietário o direito de leitura.</translation>
    </message>
    <message>
        <source>“{file}” cannot be saved in {folder}. Please choose a folder in which you may write.</source>
        <translation>“{file}” não pode ser salvo em {folder}. Escolha uma pasta em que seja permitido gravar.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is a folder. Please choose a file.</source>
        <translation>“{file}” em {folder} é uma pasta. Escolha um arquivo.</translation>
    </message>
    <message>
        <source>{folder} already holds a “{file}”. Please choose another name.</source>
        <translation>{folder} já contém “{file}”. Escolha outro nome.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is open in another program. Please close it there and try again.</source>
        <translation>“{file}” em {folder} está aberto em outro programa. Feche-o lá e tente novamente.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is empty. Please choose a copy that has its content.</source>
        <translation>“{file}” em {folder} está vazio. Escolha uma cópia que tenha o conteúdo.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is not a CoopDesk catalogue. To bring in a workbook, choose File, Bring in a workbook.</source>
        <translation>“{file}” em {folder} não é um catálogo do CoopDesk. Para importar uma planilha, escolha Arquivo, Importar uma planilha.</translation>
    </message>
    <message>
        <source>The catalogue “{file}” in {folder} is damaged and was left as it is. Please open a backup of it.</source>
        <translation>O catálogo “{file}” em {folder} está danificado e foi deixado como está. Abra uma cópia de segurança dele.</translation>
    </message>
    <message>
        <source>The search index of this catalogue is damaged. Your records are not: please choose File, Check catalogue, which makes it anew from them.</source>
        <translation>O índice de pesquisa deste catálogo está danificado. Os seus registros, não: escolha Arquivo, Verificar catálogo, para refazer o índice a partir deles.</translation>
    </message>
    <message>
        <source>A newer CoopDesk wrote “{file}” in {folder} (format {schema}). Please update CoopDesk to open it.</source>
        <translation>Um CoopDesk mais novo gravou “{file}” em {folder} (formato {schema}). Atualize o CoopDesk para abri-lo.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is a backup: its search index is made when it is opened, but it may not be written to. Please copy it into a folder of your own and open the copy.</source>
        <translation>“{file}” em {folder} é uma cópia de segurança: o índice de busca é criado quando ela é aberta, mas não se pode gravar nela. Copie-a para uma pasta sua e abra essa cópia.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} was written by an older CoopDesk and has to be brought up to date, but it may not be written to. Please copy it into a folder of your own and open the copy.</source>
        <translation>“{file}” em {folder} foi escrito por um CoopDesk mais antigo e precisa ser atualizado, mas não se pode escrever nele. Copie-o para uma pasta sua e abra a cópia.</translation>
    </message>
    <message>
        <source>This catalogue already holds records, some perhaps in the trash. Please open a new catalogue for the sample.</source>
        <translation>Este catálogo já contém registros, alguns talvez na lixeira. Abra um novo catálogo para o exemplo.</translation>
    </message>
    <message>
        <source>This catalogue is open for reading only, so nothing was saved. Please open a copy in a folder in which you may write.</source>
        <translation>Este catálogo está aberto somente para leitura; por isso, nada foi salvo. Abra uma cópia em uma pasta em que seja permitido gravar.</translation>
    </message>
    <message>
        <source>{by} on {host} has “{file}” open, so nothing was saved here. What you typed stays; save it once the other CoopDesk is closed.</source>
        <translation>{by} em {host} está com “{file}” aberto, por isso nada foi salvo aqui. O que você digitou permanece; salve-o quando o outro CoopDesk for fechado.</translation>
    </message>
    <message>
        <source>Another file took the place of “{file}” in {folder} since it was opened, perhaps a backup, so nothing was saved. What you typed is kept as a draft; please close CoopDesk and open it again.</source>
        <translation>Outro arquivo tomou o lugar de “{file}” em {folder} desde que foi aberto, talvez uma cópia de segurança, por isso nada foi salvo. O que escreveu está guardado como rascunho; feche o CoopDesk e abra-o de novo.</translation>
    </message>
    <message>
        <source>The disk of “{file}” in {folder} cannot be used now: pulled out, out of reach or failing. Nothing was changed; please make sure that it is there and try again.</source>
        <translation>O disco de “{file}” em {folder} não pode ser usado agora: desconectado, fora de alcance ou com falha. Nada foi alterado; verifique se ele está disponível e tente de novo.</translation>
    </message>
    <message>
        <source>The disk is full and nothing was saved. Please make room on it and try again.</source>
        <translation>O disco está cheio e nada foi salvo. Libere espaço nele e tente novamente.</translation>
    </message>
    <message>
        <source>There is no backup of this catalogue yet. Please make one on the page Backups.</source>
        <translation>Este catálogo ainda não tem cópias de segurança. Faça uma na página Cópias de segurança.</translation>
    </message>
    <message>
        <source>There is no backup “{backup}” any more. Please choose another one on the page Backups.</source>
        <translation>A cópia de segurança “{backup}” já não existe. Escolha outra na página Cópias de segurança.</translation>
    </message>
    <message>
        <source>The record “{record}” is not there any more. It was undone or removed for good meanwhile.</source>
        <translation>O registro “{record}” não existe mais. Enquanto isso, foi desfeito ou excluído definitivamente.</translation>
    </message>
    <message>
        <source>“{title}” is in the catalogue already, perhaps in the trash. Nothing was added; please change it there.</source>
        <translation>“{title}” já está no catálogo, talvez na lixeira. Nada foi incluído; faça a alteração lá.</translation>
    </message>
    <message>
        <source>Somebody else saved “{title}” after you opened it, so your version was not saved. Please open it again and compare.</source>
        <translation>Outra pessoa salvou “{title}” depois que você o abriu; por isso, a sua versão não foi salva. Abra-o novamente e compare.</translation>
    </message>
    <message>
        <source>“{title}” and “{other}” are not of one kind, so they stay two records. Please choose two exchanges, two projects or two frameworks.</source>
        <translation>“{title}” e “{other}” não são do mesmo tipo, então continuam dois registros. Escolha dois intercâmbios, dois projetos ou dois quadros.</translation>
    </message>
    <message>
        <source>The record has no title yet, so it was not saved. Please give it one; everything else can wait.</source>
        <translation>O registro ainda não tem título; por isso, não foi salvo. Dê-lhe um título; todo o resto pode esperar.</translation>
    </message>
    <message>
        <source>The field “{field}” holds a character that no file can keep, so nothing was saved. Please type that text again.</source>
        <translation>O campo “{field}” contém um caractere que nenhum arquivo consegue guardar; por isso, nada foi salvo. Digite esse texto novamente.</translation>
    </message>
    <message>
        <source>The amount {amount} is too large or has more than four decimals, so nothing was saved. Please correct it.</source>
        <translation>O montante {amount} é grande demais ou tem mais de quatro casas decimais; por isso, nada foi salvo. Corrija-o.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada para desfazer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Não há nada para refazer.</translation>
    </message>
    <message>
        <source>The field “{field}” of a record in the file cannot hold “{value}”. Please correct it in the file and bring it in again.</source>
        <translation>O campo “{field}” de um registro no arquivo não pode conter “{value}”. Corrija-o no arquivo e importe-o novamente.</translation>
    </message>
    <message>
        <source>The topic has no name in any language yet. Please give it one.</source>
        <translation>O tema ainda não tem nome em nenhum idioma. Dê-lhe um nome.</translation>
    </message>
    <message>
        <source>“{label}” is a name of the topic “{topic}” already. Please choose another name, or merge the two.</source>
        <translation>“{label}” já é um nome do tema “{topic}”. Escolha outro nome ou mescle os dois.</translation>
    </message>
    <message>
        <source>The topic “{topic}” is not there any more. It was undone, merged or removed meanwhile.</source>
        <translation>O tema “{topic}” não existe mais. Enquanto isso, foi desfeito, mesclado ou removido.</translation>
    </message>
    <message>
        <source>“{topic}” stands beneath this topic, so it cannot stand above it. Please choose another one.</source>
        <translation>“{topic}” está abaixo deste tema; por isso, não pode ficar acima dele. Escolha outro.</translation>
    </message>
    <message>
        <source>“{topic}” is the topic of {records}, some perhaps in the trash, so it was not removed. Please merge it into another topic.</source>
        <translation>“{topic}” é o tema de {records}, talvez em parte na lixeira; por isso, não foi removido. Mescle-o em outro tema.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is not a workbook that can be brought in. Please save it as .xlsx or .csv.</source>
        <translation>“{file}” em {folder} não é uma planilha que possa ser importada. Salve-a como .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is {kind}, not a workbook. Please save the table in it as .xlsx or .csv.</source>
        <translation>“{file}” em {folder} é {kind}, não uma planilha. Salve a tabela que ele contém como .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} asks for a password. Please save a copy of it without one.</source>
        <translation>“{file}” em {folder} pede uma senha. Salve uma cópia sem senha.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} cannot be read to its end. Please open it in your spreadsheet program and save it again.</source>
        <translation>“{file}” em {folder} não pode ser lido até o fim. Abra-o no seu programa de planilhas e salve-o novamente.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is larger than is safe to open. Please split it into several workbooks.</source>
        <translation>“{file}” em {folder} é maior do que é seguro abrir. Divida-o em várias planilhas.</translation>
    </message>
    <message>
        <source>No sheet of “{file}” in {folder} has headings that are known here. Please compare it with the template to fill in.</source>
        <translation>Nenhuma folha de “{file}” em {folder} tem cabeçalhos conhecidos aqui. Compare-o com o modelo para preencher.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is not a page or report that can be captured. Please save it as PDF, Word, HTML or text.</source>
        <translation>“{file}” em {folder} não é uma página nem um relatório de que se possam tirar dados. Salve-o como PDF, Word, HTML ou texto.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is {kind}, which cannot be captured. Please save what it tells as PDF, Word, HTML or text.</source>
        <translation>“{file}” em {folder} é {kind}, de que não se podem tirar dados. Salve o que ele diz como PDF, Word, HTML ou texto.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is locked by a password. Please save a copy that opens without one.</source>
        <translation>“{file}” em {folder} está protegido por senha. Salve uma cópia que abra sem ela.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} breaks off or is damaged. Please open it in its own program and save it again.</source>
        <translation>“{file}” em {folder} está incompleto ou danificado. Abra-o no seu próprio programa e salve-o de novo.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} holds more text than can be captured. Please cut out the part you need.</source>
        <translation>“{file}” em {folder} contém mais texto do que se pode tirar. Recorte a parte de que precisa.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} holds pictures of pages and no text. Please let a program recognise its text (OCR) first.</source>
        <translation>“{file}” em {folder} contém imagens de páginas e nenhum texto. Faça antes um programa reconhecer o texto (OCR).</translation>
    </message>
    <message>
        <source>There is not one word in “{file}” in {folder}. Please choose a copy that has its text.</source>
        <translation>Não há nenhuma palavra em “{file}” em {folder}. Escolha uma cópia que tenha o texto.</translation>
    </message>
    <message>
        <source>There is not one word in what was pasted. Please copy the page again.</source>
        <translation>Não há nenhuma palavra no que foi colado. Copie a página de novo.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} was captured before, as “{title}”. Nothing was added.</source>
        <translation>“{file}” em {folder} já foi tirado antes, como “{title}”. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} looks like a later report of “{title}”. Please compare it with that project.</source>
        <translation>“{file}” em {folder} parece um relatório posterior de “{title}”. Compare-o com esse projeto.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} does not say which versions of our records it holds. Please bring it in as any other workbook.</source>
        <translation>“{file}” em {folder} não diz que versões dos nossos registros contém. Importe-o como qualquer outra planilha.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} was sorted without its hidden columns, so its rows name other records than they show. Nothing was merged; please sort whole rows in a fresh export.</source>
        <translation>“{file}” em {folder} foi ordenado sem as suas colunas ocultas, então as linhas nomeiam outros registros que não os mostrados. Nada foi mesclado; ordene linhas inteiras em uma nova exportação.</translation>
    </message>
    <message>
        <source>“{file}” is no longer in {folder}. What you decided about it is kept: put the file back there, or open it from where it is now.</source>
        <translation>“{file}” já não está em {folder}. O que decidiu sobre ele está guardado: devolva o arquivo ou abra-o de onde está agora.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} was changed since, so what you decided about it does not fit it any more. It is kept until you discard it.</source>
        <translation>“{file}” em {folder} foi alterado desde então, e o que decidiu já não corresponde a ele. Fica guardado até que o descarte.</translation>
    </message>
    <message>
        <source>A newer CoopDesk kept what you began with “{title}”. It stays as it is; please update CoopDesk to go on with it.</source>
        <translation>Um CoopDesk mais recente guardou o que você começou com “{title}”. Fica como está; atualize o CoopDesk para continuar.</translation>
    </message>
    <message>
        <source>What was kept of your work on “{title}” cannot be read. It stays where it is until you discard it.</source>
        <translation>O que foi guardado do seu trabalho em “{title}” não pode ser lido. Fica onde está até que o descarte.</translation>
    </message>
    <message>
        <source>Some values are left as they are here: changed on both sides ({conflicts}), or not to be taken as they are written ({others}). Please decide about them in the window.</source>
        <translation>Alguns valores ficam como estão aqui: alterados dos dois lados ({conflicts}) ou que não podem ser aceitos como estão escritos ({others}). Decida sobre eles na janela.</translation>
    </message>
    <message>
        <source>The field “{field}” of “{title}” is longer than a cell of a workbook holds. Please export to JSON instead.</source>
        <translation>O campo “{field}” de “{title}” é mais longo do que cabe em uma célula de planilha. Exporte para JSON.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} has an ending that is not known here. Please let its name end in .xlsx, .csv, .json, .docx, .pdf or .html.</source>
        <translation>“{file}” em {folder} tem uma terminação desconhecida aqui. Faça o nome terminar em .xlsx, .csv, .json, .docx, .pdf ou .html.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} has an ending that no report is written with. Please let its name end in .docx, .pdf or .xlsx.</source>
        <translation>“{file}” em {folder} tem uma terminação com a qual nenhum relatório é escrito. Faça o nome terminar em .docx, .pdf ou .xlsx.</translation>
    </message>
    <message>
        <source>There is no country or region “{place}”. Please type a name or a code.</source>
        <translation>Não há país ou região “{place}”. Digite um nome ou um código.</translation>
    </message>
    <message>
        <source>“{title}” is no project. Status reports are made of projects only.</source>
        <translation>“{title}” não é um projeto. Relatórios de andamento são só de projetos.</translation>
    </message>
    <message>
        <source>The template “{file}” in {folder} cannot be used: it is no Word document, or one of its fields is broken. Mend it in Word, or take it away to use the one of CoopDesk.</source>
        <translation>O modelo “{file}” em {folder} não pode ser usado: não é um documento do Word, ou um de seus campos está com defeito. Corrija-o no Word ou retire-o para usar o do CoopDesk.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is a program or a shortcut, which could do harm when it is opened. Please attach the document itself, as PDF or Word, or a picture.</source>
        <translation>“{file}” em {folder} é um programa ou um atalho, que poderia causar dano ao ser aberto. Anexe o próprio documento, em PDF ou Word, ou uma imagem.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} is larger than 100 MB and was not attached. Please put it where others can reach it, and add a link to it.</source>
        <translation>“{file}” em {folder} tem mais de 100 MB e não foi anexado. Coloque-o onde outros possam acessá-lo e acrescente um link.</translation>
    </message>
    <message>
        <source>The attached file “{file}” is not in {folder} any more. If the catalogue was moved, please move the folder of its files with it; restoring a backup brings it back too.</source>
        <translation>O arquivo anexado “{file}” não está mais em {folder}. Se o catálogo foi movido, mova também a pasta de seus arquivos; restaurar uma cópia de segurança também o traz de volta.</translation>
    </message>
    <message>
        <source>The attached file “{file}” in {folder} is not as it was attached, so it was not opened. Please restore it from a backup, or attach it again.</source>
        <translation>O arquivo anexado “{file}” em {folder} não está como foi anexado, por isso não foi aberto. Restaure-o de uma cópia de segurança ou anexe-o de novo.</translation>
    </message>
    <message>
        <source>There is no room for a backup in “{file}” in {folder}. Your records and earlier backups are as they were; please make room on that disk or choose another folder.</source>
        <translation>Não há espaço para uma cópia de segurança em “{file}” em {folder}. Seus registros e as cópias anteriores estão como estavam; libere espaço nesse disco ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>No backup can be kept in “{file}” in {folder}, which may not be written to. Your records are as they were; please choose another folder.</source>
        <translation>Nenhuma cópia pode ser guardada em “{file}” em {folder}, onde não se pode gravar. Seus registros estão como estavam; escolha outra pasta.</translation>
    </message>
    <message>
        <source>“{file}” in {folder} cannot be reached, so no backup was kept there. Please plug the stick in, or connect the share, and back up again.</source>
        <translation>“{file}” em {folder} não está acessível, por isso nenhuma cópia foi guardada lá. Conecte o pendrive ou a pasta compartilhada e faça a cópia de novo.</translation>
    </message>
    <message>
        <source>The backup “{file}” in {folder} is damaged itself. Nothing was changed; please choose another backup.</source>
        <translation>A própria cópia “{file}” em {folder} está danificada. Nada foi alterado; escolha outra cópia.</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it was kept.</source>
        <translation>Interrompido. Nada disso foi mantido.</translation>
    </message>
</context>
<context>
    <name>report_differences</name>
    <message>
        <source>Added</source>
        <translation>Incluído</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado em</translation>
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
            <numerusform>%Ln adicionado</numerusform>
            <numerusform>%Ln adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln alterado</numerusform>
            <numerusform>%Ln alterados</numerusform>
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
        <translation>Você também alterou isto desde o último relatório; ao aceitar, suas palavras são substituídas.</translation>
    </message>
    <message>
        <source>This was over when the last report was written, and has other dates now. If taken, the contradiction is kept as a doubt.</source>
        <translation>Isto já havia terminado quando o último relatório foi escrito e agora tem outras datas. Se aceito, a contradição fica guardada como dúvida.</translation>
    </message>
    <message>
        <source>The later report no longer tells of it, which need not mean that it is over.</source>
        <translation>O relatório posterior não fala mais disso, o que não significa necessariamente que terminou.</translation>
    </message>
    <message>
        <source>Your own change: both reports say the same. Taking it undoes your change.</source>
        <translation>Uma alteração sua: ambos os relatórios dizem o mesmo. Ao aceitar, sua alteração é desfeita.</translation>
    </message>
    <message>
        <source>Activity “{title}”</source>
        <translation>Atividade “{title}”</translation>
    </message>
    <message>
        <source>Line “{text}”</source>
        <translation>Linha “{text}”</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>From {low}</source>
        <translation>A partir de {low}</translation>
    </message>
    <message>
        <source>Begun by {high}</source>
        <translation>Início até {high}</translation>
    </message>
    <message>
        <source>Begun {low} – {high}</source>
        <translation>Início entre {low} e {high}</translation>
    </message>
    <message>
        <source>Begun {low}</source>
        <translation>Início em {low}</translation>
    </message>
    <message>
        <source>Ended since {low}</source>
        <translation>Fim a partir de {low}</translation>
    </message>
    <message>
        <source>Until {high}</source>
        <translation>Até {high}</translation>
    </message>
    <message>
        <source>Ended {low} – {high}</source>
        <translation>Fim entre {low} e {high}</translation>
    </message>
    <message>
        <source>Ended {low}</source>
        <translation>Fim em {low}</translation>
    </message>
    <message>
        <source>Since {low}</source>
        <translation>Desde {low}</translation>
    </message>
    <message>
        <source>Years {low}–{high}</source>
        <translation>Anos {low}–{high}</translation>
    </message>
    <message>
        <source>Year {low}</source>
        <translation>Ano {low}</translation>
    </message>
    <message>
        <source>Due since {low}</source>
        <translation>Prazo a partir de {low}</translation>
    </message>
    <message>
        <source>Due until {high}</source>
        <translation>Prazo até {high}</translation>
    </message>
    <message>
        <source>Due {low} – {high}</source>
        <translation>Prazo entre {low} e {high}</translation>
    </message>
    <message>
        <source>Due {low}</source>
        <translation>Prazo em {low}</translation>
    </message>
    <message>
        <source>Changed since {low}</source>
        <translation>Alterado desde {low}</translation>
    </message>
    <message>
        <source>Changed until {high}</source>
        <translation>Alterado até {high}</translation>
    </message>
    <message>
        <source>Changed {low} – {high}</source>
        <translation>Alterado entre {low} e {high}</translation>
    </message>
    <message>
        <source>Changed {low}</source>
        <translation>Alterado em {low}</translation>
    </message>
    <message>
        <source>Added since {low}</source>
        <translation>Incluído desde {low}</translation>
    </message>
    <message>
        <source>Added until {high}</source>
        <translation>Incluído até {high}</translation>
    </message>
    <message>
        <source>Added {low} – {high}</source>
        <translation>Incluído entre {low} e {high}</translation>
    </message>
    <message>
        <source>Added {low}</source>
        <translation>Incluído em {low}</translation>
    </message>
    <message>
        <source>Budget of {low} or more</source>
        <translation>Orçamento de {low} ou mais</translation>
    </message>
    <message>
        <source>Budget over {low}</source>
        <translation>Orçamento acima de {low}</translation>
    </message>
    <message>
        <source>Budget under {high}</source>
        <translation>Orçamento abaixo de {high}</translation>
    </message>
    <message>
        <source>Budget of {high} or less</source>
        <translation>Orçamento de até {high}</translation>
    </message>
    <message>
        <source>Budget {low} – {high}</source>
        <translation>Orçamento entre {low} e {high}</translation>
    </message>
    <message>
        <source>Budget {low}</source>
        <translation>Orçamento de {low}</translation>
    </message>
    <message>
        <source>{low} participants or more</source>
        <translation>{low} participantes ou mais</translation>
    </message>
    <message>
        <source>{high} participants or fewer</source>
        <translation>Até {high} participantes</translation>
    </message>
    <message>
        <source>{low}–{high} participants</source>
        <translation>{low}–{high} participantes</translation>
    </message>
    <message>
        <source>{low} participants</source>
        <translation>{low} participantes</translation>
    </message>
    <message>
        <source>{low} or more</source>
        <translation>{low} ou mais</translation>
    </message>
    <message>
        <source>{high} or less</source>
        <translation>{high} ou menos</translation>
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
        <translation>Não foi possível entender o que se pede para o campo.</translation>
    </message>
    <message>
        <source>It is looked for in all texts.</source>
        <translation>É pesquisado em todos os textos.</translation>
    </message>
    <message>
        <source>“{words}” is read as a country or region.</source>
        <translation>“{words}” é entendido como país ou região.</translation>
    </message>
    <message>
        <source>Looked for as it stands.</source>
        <translation>Pesquisado tal como está escrito.</translation>
    </message>
    <message>
        <source>No topic, other spelling or longer word is found with it.</source>
        <translation>Não se incluem temas, outras grafias nem palavras mais longas.</translation>
    </message>
    <message>
        <source>Left out: {words}</source>
        <translation>Omitido: {words}</translation>
    </message>
    <message>
        <source>“{words}” is looked for in all texts.</source>
        <translation>“{words}” é pesquisado em todos os textos.</translation>
    </message>
    <message>
        <source>“{words}” is looked for in all texts, longer words too.</source>
        <translation>“{words}” é pesquisado em todos os textos, também em palavras mais longas.</translation>
    </message>
    <message>
        <source>Also written: {names}</source>
        <translation>Outras grafias: {names}</translation>
    </message>
    <message>
        <source>Also topics: {names}</source>
        <translation>Também temas: {names}</translation>
    </message>
    <message>
        <source>Also countries and regions: {names}</source>
        <translation>Também países e regiões: {names}</translation>
    </message>
    <message>
        <source>“{words}” is read as a topic.</source>
        <translation>“{words}” é entendido como tema.</translation>
    </message>
    <message>
        <source>Narrower: {names}</source>
        <translation>Mais específicos: {names}</translation>
    </message>
    <message>
        <source>Found in all texts as: {names}</source>
        <translation>Encontrado em todos os textos como: {names}</translation>
    </message>
    <message>
        <source>{names} …</source>
        <translation>{names} …</translation>
    </message>
    <message>
        <source>{words} (as words)</source>
        <translation>{words} (como palavras)</translation>
    </message>
    <message numerus="yes">
        <source>Topic: {topic}, with %Ln narrower</source>
        <translation>
            <numerusform>Tema: {topic}, com %Ln mais específico</numerusform>
            <numerusform>Tema: {topic}, com %Ln mais específicos</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic: {topic}</source>
        <translation>Tema: {topic}</translation>
    </message>
    <message>
        <source>Country or region: {place}</source>
        <translation>País ou região: {place}</translation>
    </message>
    <message>
        <source>{words}, also begins names of topics or countries</source>
        <translation>{words}, também início de nomes de temas ou países</translation>
    </message>
    <message>
        <source>exactly “{words}”</source>
        <translation>exatamente “{words}”</translation>
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
        <translation>Sem {parts}</translation>
    </message>
    <message>
        <source>not {words}</source>
        <translation>exceto {words}</translation>
    </message>
    <message>
        <source>({words})</source>
        <translation>({words})</translation>
    </message>
    <message>
        <source>With {parts}</source>
        <translation>Com {parts}</translation>
    </message>
    <message numerus="yes">
        <source>{topic} + %Ln narrower</source>
        <translation>
            <numerusform>{topic} + %Ln mais específico</numerusform>
            <numerusform>{topic} + %Ln mais específicos</numerusform>
        </translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Doador</translation>
    </message>
    <message numerus="yes">
        <source>{names} or %Ln more</source>
        <translation>
            <numerusform>{names} ou %Ln outro</numerusform>
            <numerusform>{names} ou %Ln outros</numerusform>
        </translation>
    </message>
    <message>
        <source>How the search was read</source>
        <translation>Como a pesquisa foi entendida</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Only these words</source>
        <translation>Só estas palavras</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Exceto isto</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Qualquer papel</translation>
    </message>
    <message>
        <source>Requesting</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Providing</source>
        <translation>Prestador</translation>
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
        <translation>Região</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidade</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Part of a record</source>
        <translation>Elemento do registro</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
</context>
<context>
    <name>search help</name>
    <message>
        <source>One or the other</source>
        <translation>Um ou outro</translation>
    </message>
    <message>
        <source>All of these; topics and countries in any language</source>
        <translation>Tudo isto; temas e países em qualquer idioma</translation>
    </message>
    <message>
        <source>These words in this order</source>
        <translation>Estas palavras nesta ordem</translation>
    </message>
    <message>
        <source>Without what follows the minus</source>
        <translation>Sem o que vem depois do sinal de menos</translation>
    </message>
    <message>
        <source>Asked for by one of these countries</source>
        <translation>Solicitado por um destes países</translation>
    </message>
    <message>
        <source>Given by a country, in these years</source>
        <translation>Prestado por um país, nestes anos</translation>
    </message>
    <message>
        <source>With this status, and with learnings</source>
        <translation>Com esta situação e com aprendizados</translation>
    </message>
    <message>
        <source>Where dates are missing</source>
        <translation>Em que faltam datas</translation>
    </message>
    <message>
        <source>With a budget of more than a million</source>
        <translation>Com orçamento acima de um milhão</translation>
    </message>
    <message>
        <source>Changed in the last 30 days</source>
        <translation>Alterado nos últimos 30 dias</translation>
    </message>
    <message>
        <source>Just these words: no topic, no other spelling</source>
        <translation>Só estas palavras: sem temas nem outras grafias</translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>&amp;New topic…</source>
        <translation>&amp;Novo tema…</translation>
    </message>
    <message>
        <source>New n&amp;arrower topic…</source>
        <translation>Novo &amp;tema mais específico…</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>Merge &amp;into…</source>
        <translation>Mes&amp;clar em…</translation>
    </message>
    <message>
        <source>M&amp;ove…</source>
        <translation>M&amp;over…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Remo&amp;ver</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercâmbios</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Quadros de cooperação</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
</context>
</TS>
