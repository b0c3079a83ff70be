/// An invented report with the traps of texts pulled out of a PDF: two copies of the title, a
/// contents list that words a heading differently, split paragraphs, margin quotes, figures.
let sampleReport = """


  Les vergers partagés : retours de six ans de plantations communes

  **Synthèse des ateliers de taille et
  de greffe : apprendre les gestes des
  anciens**

  Les vergers partagés : retours de six ans de plantations communes

  Synthèse des ateliers de taille et
  de greffe : apprendre les gestes des
  anciens

  Mars, 2021



  Soutenu par :



  European Union



  Sweden

  Sverige

  Table des matières

  **Introduction : la place des
  Vergers dans la ville**

  Page 3

  Les vergers de la région Asie-Pacifique

  Page 6

  **Les vergers de la région Europe
  et de ses îles**

  Page 9



  Introduction

  Les vergers partagés se sont répandus en quelques années dans les quartiers, où les habitants plantent, taillent et récoltent ensemble. Les équipes municipales y voient une école à ciel ouvert, et les échanges entre jardiniers du Nord-Ouest ont pris de l'ampleur avec **des ateliers ouverts aux familles**



  Un arbre planté aujourd'hui nourrit nos petits-enfants.

  INÈS DURAND
  Présidente de la fédération

  Nord-Ouest et aux écoles voisines, qui suivent la floraison de mois en mois et notent leurs observations dans un carnet commun.

  Méthode et sources

  Nous avons visité douze vergers et interrogé leurs gardiens. Chaque visite a donné lieu à une fiche, relue par les habitants, afin de garder
   
  une trace fidèle de ce qui a été dit et montré sur place par les uns et les autres.



  Figure 1

  Arbres plantés par saison

  Source : Mairie, 2020.



  Les vergers de la région Asie Pacifique

  Dans cette région, les jardiniers mêlent les arbres fruitiers aux rizières¹ et partagent l'eau par un tour de rôle. Le gardien du verger lui-



  Le gardien du verger est le lien entre les anciens et les enfants du quartier

  même enseigne la greffe, car le gardien reste le lien vivant entre les anciens du village et les enfants du quartier qui apprennent en regardant.

  ¹Voir le carnet des visites, à paraître.

  Les récoltes sont pesées chaque semaine et réparties entre les familles qui ont tenu le tour de garde pendant la saison.

  Les récoltes sont pesées chaque semaine et réparties entre les familles qui ont tenu le tour de garde pendant la saison.



  Les vergers de la région Europe et de ses îles

  Les communes prêtent la terre et les outils :

  - une parcelle close
  - des échelles et des sécateurs
  - un abri pour les récoltes

  Les associations su-



  Figure 2
  Une parcelle en hiver



  pervisent les chantiers, et la mairie assure le transport des plants. Les as — sociations tiennent un registre, et chaque année les associations le publient.



  Remerciements

  Coordination

  Maison des Vergers

  Auteurs

  Inès Durand et Paul Lemoine, avec les gardiens de douze vergers partagés.
  """
