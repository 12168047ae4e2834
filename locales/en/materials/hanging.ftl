# Materials at events, projects and problems

materials-of-door = Materials: { $count }
materials-of-title = <b>Materials</b>: { $title }
materials-of-none = No materials here yet.
materials-of-none-add = No materials here yet. Attach a recording, slides, a result, or what helped.
materials-of-add = + Attach
materials-of-off = Detach
materials-of-offer = Which material goes with “{ $title }”?
materials-of-offer-yours = Yours are below.
materials-of-offer-none = All that you have shared is here already, or there is nothing yet. Share a new one, or send a material’s link.
materials-of-say = By its link
materials-of-added = Attached: “{ $title }”.
materials-of-there = “{ $title }” is here already.
materials-of-off-title = What should be detached from “{ $title }”? The material itself stays in the network.
materials-of-off-one = ✕ { $title }
materials-of-off-none = There is nothing to detach.
materials-of-dropped = Detached. The material itself stays in the network.
form-material_attach = Attach a material
form-material_attach-link = Send the link of a material in the network (“Share” on its card), or its number.
    .label = Link or number
error-material-hang-none = There is no such material in the network, or it isn’t shared. Send the link from its card.
error-material-hang-whose = Only whoever leads this attaches and detaches others’ materials. You can do so with your own.

material-notice-hung = <b>{ $name }</b> attached the material “{ $title }” to “{ $of }”. If it doesn’t belong there, you can detach it.
material-notice-hung-door = Materials there
material-notice-hung-line = “{ $of }”: the material “{ $title }” was attached
